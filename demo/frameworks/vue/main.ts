import {createApp} from 'vue';
import 'job-board/define';
import JobsPage from './JobsPage.vue';

createApp(JobsPage).mount('#app');
