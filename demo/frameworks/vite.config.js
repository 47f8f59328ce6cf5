import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const pages = ['react', 'vue', 'svelte', 'angular'];

/** Each page is built as a site would build it; Vue alone has to be told that the element is none of its own. */
export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag === 'job-board'}}}), svelte()],
  build: {
    outDir: '../../dist/frameworks',
    emptyOutDir: true,
    rolldownOptions: {input: Object.fromEntries(pages.map((name) => [name, `${name}/index.html`]))},
  },
});
