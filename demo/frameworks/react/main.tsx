import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {OpenEvent} from 'job-board';
import 'job-board/define';

const messages = {search: {label: 'Chercher un poste'}};

// React 19 hands properties and listens to events by itself: there is nothing to wrap.
function JobsPage() {
  const [opened, setOpened] = useState('');
  return (
    <>
      <job-board
        src="/jobs/index.json"
        pageSize={2}
        messages={messages}
        onjob-board-open={({posting}: OpenEvent) => setOpened(posting.title)}
      />
      <output>{opened}</output>
    </>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<JobsPage />);
