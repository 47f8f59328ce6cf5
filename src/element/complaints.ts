import type {Complain} from './settings.js';

/** Tells the site's developer of each wrong value once, with the element to look at. */
export function createComplaints(element: Element): Complain {
  const made = new Set<string>();
  return (attribute, expected) => {
    const value = element.getAttribute(attribute) ?? '(set by script)';
    const complaint = `<job-board>: ${attribute}="${value}" should be ${expected}`;
    if (made.has(complaint)) return;
    made.add(complaint);
    console.warn(complaint, element);
  };
}
