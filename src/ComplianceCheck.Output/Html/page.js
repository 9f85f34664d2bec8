'use strict';
// The page works without this: links, folding and filters need no script. It opens what a link leads into,
// shows every piece of a place that is marked in pieces, and keeps the place in the middle of the window.

const address = /^#(r\d+)-([fp])(\d+)(?:-\d+)?$/;

function show(hash) {
  const parts = address.exec(hash);
  const target = parts && document.getElementById(hash.slice(1));
  if (!target) {
    return;
  }

  const report = document.getElementById(parts[1]);
  report.open = true;
  document.querySelectorAll('.current').forEach(element => element.classList.remove('current'));
  report.querySelectorAll(`[data-findings~="${parts[3]}"]`).forEach(element => element.classList.add('current'));

  // A finding that can be seen already stays where it is, so that the reader does not lose the line.
  const where = parts[2] === 'p' ? 'center' : 'nearest';
  target.scrollIntoView({ block: where, inline: where });
  target.focus({ preventScroll: true });
}

function go(hash) {
  // Before anything moves: with the address the browser keeps where the reader was, for the way back.
  if (location.hash !== hash) {
    history.pushState(null, '', hash);
  }

  show(hash);
}

/** The first finding of a mark that the filter leaves; a mark's own link knows nothing of the filter. */
function visible(mark, hash) {
  const report = address.exec(hash)[1];
  const own = document.getElementById(hash.slice(1));
  const others = mark.dataset.findings.split(' ').map(number => document.getElementById(`${report}-f${number}`));
  const found = [own, ...others].find(finding => finding.offsetParent !== null);
  return found ? '#' + found.id : hash;
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#r"]');
  if (link && address.test(link.hash)) {
    const mark = link.closest('mark');
    event.preventDefault();
    go(mark ? visible(mark, link.hash) : link.hash);
    return;
  }

  // The whole card of a finding leads to its place, unless its words are being selected.
  const card = event.target.closest('.finding');
  const place = card && card.querySelector('.message a');
  if (place && !link && String(getSelection()) === '') {
    go(place.hash);
  }
});

addEventListener('popstate', () => show(location.hash));
show(location.hash);

const totals = document.getElementById('totals');
if (totals) {
  // In the order of reading too the totals stand first.
  document.getElementById('reports').prepend(totals);
  for (const [id, open] of [['open-all', true], ['close-all', false]]) {
    const button = document.getElementById(id);
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => document.querySelectorAll('details.report').forEach(report => { report.open = open; }));
    }
  }
}
