// Compiled in the browser, so that the example needs no build of its own; yours is compiled ahead.
import '@angular/compiler';
import {Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {OpenEvent} from 'job-board';
import 'job-board/define';

@Component({
  selector: 'jobs-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <job-board
      src="/jobs/index.json"
      [pageSize]="2"
      [messages]="messages"
      (job-board-open)="onOpen($event)"
    ></job-board>
    <output>{{ opened() }}</output>
  `,
})
class JobsPage {
  readonly messages = {search: {label: 'Chercher un poste'}};
  readonly opened = signal('');

  onOpen({posting}: OpenEvent): void {
    this.opened.set(posting.title);
  }
}

await bootstrapApplication(JobsPage, {providers: [provideZonelessChangeDetection()]});
