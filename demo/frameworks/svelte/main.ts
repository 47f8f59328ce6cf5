import {mount} from 'svelte';
import 'job-board/define';
import JobsPage from './JobsPage.svelte';

const target = document.querySelector('#app');
if (target) mount(JobsPage, {target});
