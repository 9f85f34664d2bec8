'use strict';
// What a report in the page does beyond links and folds, which need no script: it shows the place of a finding and the finding of a place,
// keeps what is done, copies repairs, lights the parts of a sum, and goes from finding to finding by the keys j and k.

const say = (() => {
  const words = Object.assign({}, ...[...document.querySelectorAll('script.words')].map(island => JSON.parse(island.textContent)));
  return (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
})();

document.documentElement.classList.add('scripted');

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }

  element.append(...children.filter(child => child !== undefined && child !== null));
  return element;
}

/** Which findings are done, by fingerprint, kept for each report of a unit and year; nothing of their words. */
const done = {
  of(report) {
    try {
      return new Set(JSON.parse(localStorage.getItem('done-' + report.dataset.report) ?? '[]'));
    } catch {
      return new Set();
    }
  },
  set(report, fingerprint, isDone) {
    const all = done.of(report);
    all[isDone ? 'add' : 'delete'](fingerprint);
    try {
      localStorage.setItem('done-' + report.dataset.report, JSON.stringify([...all]));
    } catch {
      // A browser that keeps nothing shows the tick until the page is closed.
    }
  },
};

function countDone(report) {
  const cards = [...report.querySelectorAll('.finding')];
  const ticked = cards.filter(card => card.classList.contains('done')).length;
  report.querySelector('.progress').textContent = ticked > 0 ? say('done-count', { done: ticked, all: cards.length }) : '';
}

/** Puts the controls into a report, once. */
function prepare(report) {
  if (report.dataset.ready) {
    return;
  }

  report.dataset.ready = 'true';
  const cards = [...report.querySelectorAll('.finding')];
  const text = report.querySelector('.text');
  const bar = make('div', { class: 'bar' });
  if (cards.length > 1) {
    const order = make('button', { type: 'button', class: 'order' }, say('by-place'));
    order.addEventListener('click', () => sort(report, order));
    bar.append(order, make('span', { class: 'keys' }, say('keys')));
  }

  bar.append(make('span', { class: 'progress', role: 'status' }));
  report.querySelector('.findings').prepend(bar);
  if (!text) {
    report.querySelector('.verdict').append(make('p', { class: 'about' }, say('no-text')));
  } else if (cards.length > 0) {
    const tabs = make('div', { class: 'tabs', role: 'group' });
    for (const pane of ['findings', 'text']) {
      const tab = make('button', { type: 'button', 'data-pane': pane, 'aria-pressed': String(pane === 'findings') }, say('tab-' + pane));
      tab.addEventListener('click', () => turn(report, pane));
      tabs.append(tab);
    }

    report.querySelector('.panes').before(tabs);
    report.dataset.pane = 'findings';
  }

  const kept = done.of(report);
  for (const card of cards) {
    const box = make('input', { type: 'checkbox' });
    const copy = make('button', { type: 'button', class: 'copy' }, say('copy'));
    card.querySelector('.tick').append(make('label', {}, box, say('done')), copy);
    box.checked = kept.has(card.dataset.fingerprint);
    card.classList.toggle('done', box.checked);
    box.addEventListener('change', () => {
      // Findings of one fingerprint are one to those who repair them.
      for (const other of cards.filter(c => c.dataset.fingerprint === card.dataset.fingerprint)) {
        other.classList.toggle('done', box.checked);
        other.querySelector('.tick input').checked = box.checked;
      }

      done.set(report, card.dataset.fingerprint, box.checked);
      countDone(report);
    });
    copy.addEventListener('click', () => put(card.querySelector('.words').textContent, copy));
  }

  countDone(report);
}

async function put(words, button) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // Where the browser allows no clipboard, as for a file, a selection that was copied does it.
    const area = make('textarea', { class: 'unseen' });
    area.value = words;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    button.focus();
  }

  button.textContent = say('copied');
  setTimeout(() => { button.textContent = say('copy'); }, 1500);
}

function sort(report, button) {
  const isByPlace = report.classList.toggle('by-place');
  const list = report.querySelector('.list');
  const number = card => Number(card.dataset.findings);
  button.textContent = say(isByPlace ? 'by-severity' : 'by-place');
  if (isByPlace) {
    const cards = [...list.querySelectorAll('.finding')].sort((a, b) => Number(a.dataset.order) - Number(b.dataset.order));
    list.append(make('ol', { class: 'flat' }, ...cards));
    return;
  }

  for (const card of [...list.querySelectorAll('.flat > .finding')].sort((a, b) => number(a) - number(b))) {
    list.querySelector(['error', 'warning', 'info'].filter(s => card.classList.contains(s)).map(s => `.group.${s} > ol`)[0]).append(card);
  }

  list.querySelector('.flat').remove();
}

function turn(report, pane) {
  report.dataset.pane = pane;
  report.querySelectorAll('.tabs button').forEach(tab => tab.setAttribute('aria-pressed', String(tab.dataset.pane === pane)));
}

const address = /^#(r\d+)-([fp])(\d+)(?:-\d+)?$/;

function show(hash) {
  const parts = address.exec(hash);
  const target = parts && document.getElementById(hash.slice(1));
  const report = target && target.closest('.report');
  if (!report) {
    return;
  }

  turn(report, parts[2] === 'p' ? 'text' : 'findings');
  light(report, parts[3]);

  // A finding that can be seen already stays where it is, so that the reader does not lose the line.
  const where = parts[2] === 'p' ? 'center' : 'nearest';
  target.scrollIntoView({ block: where, inline: where });
  const card = document.getElementById(`${parts[1]}-f${parts[3]}`);
  card.scrollIntoView({ block: 'nearest' });
  (parts[2] === 'p' && matchMedia('(min-width: 64rem)').matches ? card : target).focus({ preventScroll: true });
}

function light(report, number) {
  document.querySelectorAll('.current').forEach(element => element.classList.remove('current'));
  report.querySelectorAll(`[data-findings~="${number}"]`).forEach(element => element.classList.add('current'));
}

function go(hash) {
  // Before anything moves: with the address the browser keeps where the reader was, for the way back.
  if (location.hash !== hash) {
    history.pushState(null, '', hash);
  }

  show(hash);
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#r"]');
  if (link && address.test(link.hash)) {
    event.preventDefault();
    go(link.hash);
    return;
  }

  // The whole card of a finding leads to its place, unless its words are being selected or something in it has a use of its own.
  const card = event.target.closest('.finding');
  const place = card && card.querySelector('.position a');
  if (place && !event.target.closest('button, label, summary, a') && String(getSelection()) === '') {
    go(place.hash);
    return;
  }

  // A framed cell leads to its finding, whatever is in it.
  const cell = event.target.closest('td.marked');
  if (cell && cell.dataset.findings && String(getSelection()) === '') {
    go(`#${cell.closest('.report').id}-f${cell.dataset.findings.split(' ')[0]}`);
  }
});

addEventListener('popstate', () => show(location.hash));

document.addEventListener('keydown', event => {
  const step = { j: 1, k: -1 }[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), textarea, select')) {
    return;
  }

  const report = (document.activeElement ?? document.body).closest('.report') ?? [...document.querySelectorAll('.report')].find(r => r.offsetParent !== null);
  const cards = report ? [...report.querySelectorAll('.finding')] : [];
  if (cards.length === 0) {
    return;
  }

  event.preventDefault();
  const at = cards.findIndex(card => card.classList.contains('current'));
  const card = cards[at < 0 ? 0 : Math.min(Math.max(at + step, 0), cards.length - 1)];
  const place = card.querySelector('.position a');
  light(report, card.dataset.findings);
  if (place && matchMedia('(min-width: 64rem)').matches) {
    document.getElementById(place.hash.slice(1)).scrollIntoView({ block: 'center', inline: 'center' });
  }

  turn(report, 'findings');
  card.scrollIntoView({ block: 'nearest' });
  card.focus({ preventScroll: true });
});

// What has to do with a finding shows while it is pointed at; so do the parts of a sum.
function point(event, isOn) {
  const card = event.target.closest('.finding');
  if (card) {
    card.closest('.report').querySelectorAll(`.text [data-findings~="${card.dataset.findings}"]`).forEach(e => e.classList.toggle('pointed', isOn));
  }

  const cell = event.target.closest('td[data-total]');
  if (cell) {
    const table = cell.closest('.table');
    for (const sum of cell.dataset.total.split(' ')) {
      table.querySelectorAll(`td[data-total~="${sum}"], td[data-part~="${sum}"]`).forEach(e => e.classList.toggle('operand', isOn));
      table.querySelector(`[data-sum="${sum}"]`).hidden = !isOn;
    }
  }
}

for (const [type, isOn] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
  document.addEventListener(type, event => point(event, isOn));
}
