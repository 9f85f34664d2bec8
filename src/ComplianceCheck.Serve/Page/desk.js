'use strict';
// The local page: hands files to the program behind it, lists what came back, opens one, takes corrections, and looks again when a file was saved.
// The files stay here, with the browser; the program keeps none of them.

const most = 500;
const at = id => document.getElementById(id);
const limit = Number(document.body.dataset.limit);

/** What is checked: { number, name, file or watched, said, line, read, lastYear, numbers }. */
let items = [];
let current = null;
let isCorrecting = false;
let lastYears = [];
const list = new ReportList(at('list'), line => history.pushState(null, '', `#r${line.number}`) ?? open(items.find(i => i.number === line.number)));

// Requests

function query(values) {
  return new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '')).toString();
}

/** Sends an item, and last year's report before it; one byte more than the limit is enough to say that a file is too large. */
async function send(item, path) {
  const lastYear = item.lastYear;
  const own = item.file ? item.file.slice(0, limit + 1) : new Blob();
  const former = lastYear ? lastYear.file.slice(0, limit + 1) : new Blob();
  const values = { ...item.said, name: item.name, number: item.number, 'last-year': lastYear && former.size, 'last-year-name': lastYear?.name };
  return fetch(`${item.watched === undefined ? '' : `watched/${item.watched}/`}${path}?${query(values)}`, { method: 'POST', body: new Blob([former, own]) });
}

async function check(item) {
  const response = await send(item, 'check');
  if (!response.ok) {
    throw new Error(await response.text());
  }

  return response.json();
}

function unreadable(item, problem) {
  return { number: item.number, path: item.name, agency: '', state: 'unreadable', error: 0, warning: 0, info: 0, rules: [], problem };
}

// Checking

/** Checks items, a few at a time; of many only the line is kept, and the report is made again when it is opened. */
async function checkAll(added) {
  const waiting = [...added];
  let done = 0;
  const work = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      try {
        keep(item, await pair(item, await check(item)));
      } catch (problem) {
        item.line = unreadable(item, problem.message);
      }

      done++;
      at('status').textContent = say(done < added.length ? 'working' : 'finished', { done, all: added.length });
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  list.show(items.map(item => item.line).filter(Boolean));
}

function keep(item, answer) {
  item.line = answer.line;
  item.read = answer.read;
  item.note = answer.lastYear ?? item.unpaired;
  return answer;
}

/** Looks for last year's report of the unit among those given, and checks again with it. */
async function pair(item, answer) {
  item.unpaired = undefined;
  item.lastYear = undefined;
  if (lastYears.length === 0 || !answer.read) {
    return answer;
  }

  const { agency, year } = answer.read;
  const found = lastYears.find(l => l.read && Number(l.read.year) === Number(year) - 1 && agency && (l.read.agency.endsWith(agency) || agency.endsWith(l.read.agency)));
  if (!found && (lastYears.length > 1 || !lastYears[0].read)) {
    item.unpaired = say('last-year-none', { unit: agency || say('unknown-unit'), year: year ? Number(year) - 1 : '?' });
    return answer;
  }

  // A single report that does not fit is sent all the same: the program says why it does not.
  item.lastYear = found ?? lastYears[0];
  return check(item);
}

async function add(files) {
  const room = most - items.length;
  if (files.length === 0) {
    at('status').textContent = say('nothing');
    return;
  }

  const first = items.reduce((top, item) => Math.max(top, item.number), 0);
  const added = files.slice(0, Math.max(room, 0)).map((f, i) => ({ number: first + i + 1, said: {}, ...f }));
  items.push(...added);
  document.body.classList.add('busy');
  await checkAll(added);
  if (files.length > added.length) {
    at('status').textContent = say('too-many', { more: files.length - added.length });
  }

  if (items.length === 1) {
    history.replaceState(null, '', `#r${items[0].number}`);
    await open(items[0]);
  } else if (!current) {
    showList();
  }
}

function showList() {
  current = null;
  document.body.classList.remove('reading');
  document.title = say('title');
  at('opened').hidden = true;
  at('opened').replaceChildren();
  at('index').hidden = items.length === 0;
}

function clear() {
  items = [];
  document.body.classList.remove('busy');
  history.replaceState(null, '', location.pathname);
  showList();
  at('status').textContent = '';
}

// One report

async function open(item) {
  if (!item || !item.line) {
    return;
  }

  current = item;
  document.body.classList.add('reading');
  at('index').hidden = true;
  at('opened').hidden = false;
  if (item.line.state === 'unreadable' && !item.read) {
    showUnreadable(item);
    return;
  }

  try {
    present(item, keep(item, await check(item)));
    scrollTo(0, 0);
  } catch (problem) {
    item.line = unreadable(item, problem.message);
    showUnreadable(item);
  }
}

function showUnreadable(item) {
  const sentence = make('section', { class: 'report unreadable' }, make('h2', {}, item.name), make('p', { class: 'state' }, say('unreadable')), make('p', {}, item.line.problem));
  at('opened').replaceChildren(tools(item), make('div', { class: 'notices', role: 'status' }), sentence);
}

function present(item, answer) {
  if (!answer.markup) {
    showUnreadable(item);
    return;
  }

  const holder = make('div');
  holder.innerHTML = answer.markup;
  const report = holder.querySelector('.report');
  prepare(report);
  number(item, report);
  document.title = answer.title;
  at('opened').replaceChildren(tools(item), make('div', { class: 'notices', role: 'status' }), report);
  if (item.watched !== undefined) {
    notice(say('watching'));
  }

  if (item.note) {
    notice(item.note);
  }
}

function notice(sentence, isAlert = false) {
  at('opened').querySelector('.notices').append(make('p', { class: isAlert ? 'alert' : undefined }, sentence));
}

/** Gives every finding the number that it had: what is left keeps its number when others are mended, and what is new goes on counting. */
function number(item, report) {
  const former = new Map(Object.entries(item.numbers ?? {}).map(([key, numbers]) => [key, [...numbers]]));
  let next = Math.max(0, ...[...former.values()].flat()) + 1;
  item.numbers = {};
  for (const card of report.querySelectorAll('.finding')) {
    const own = former.get(card.dataset.fingerprint)?.shift() ?? next++;
    (item.numbers[card.dataset.fingerprint] ??= []).push(own);
    card.querySelector('.top .number').textContent = own;
    report.querySelectorAll(`.text .number[data-findings="${card.dataset.findings}"]`).forEach(n => {
      n.dataset.number = own;
      n.setAttribute('aria-label', n.getAttribute('aria-label').replace(/\d+/, own));
    });
  }
}

/** What was read, to be corrected, and what can be downloaded. */
function tools(item) {
  const read = item.read ?? { agency: '', kind: 'Unknown', year: '', place: '' };
  const kinds = ['Government', 'Department', 'Township', 'Other', 'Unknown'];
  const fields = {
    agency: make('input', { name: 'agency', value: read.agency, autocomplete: 'off' }),
    kind: make('select', { name: 'kind' }, ...kinds.map(k => make('option', { value: k, selected: k === read.kind }, say('kind-' + k)))),
    year: make('input', { name: 'year', value: read.year, inputmode: 'numeric', autocomplete: 'off' }),
    place: make('input', { name: 'place', value: read.place, autocomplete: 'off' }),
  };
  const correct = make('button', { type: 'submit' }, say('read-correct'));
  const form = make('form', {}, ...Object.entries(fields).map(([key, field]) => make('label', {}, say('read-' + key), field)), correct);
  const known = [read.agency, say('kind-' + read.kind), read.year, read.place].filter(Boolean).join(' · ');
  const reading = make('details', { class: 'read', open: isCorrecting }, make('summary', {}, say('read-title', { known })), form);
  reading.addEventListener('toggle', () => { isCorrecting = reading.open; });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    for (const [key, field] of Object.entries(fields)) {
      if (field.value.trim() !== String(read[key]) || item.said[key] !== undefined) {
        item.said[key] = field.value.trim();
      }
    }

    await look(item, 'read-corrected');
  });

  const downloads = make('p', { class: 'choices' }, make('span', {}, say('download')));
  for (const what of ['list', 'page']) {
    const button = make('button', { type: 'button', 'data-download': what }, say('download-' + what));
    button.addEventListener('click', () => download(item, what));
    downloads.append(button);
  }

  const former = make('button', { type: 'button' }, say('last-year-choose'));
  former.addEventListener('click', () => at('last-year').click());
  const back = make('button', { type: 'button', class: 'back' }, say(items.length > 1 ? 'back' : 'again'));
  back.addEventListener('click', () => items.length > 1 ? (history.pushState(null, '', location.pathname), showList()) : clear());
  return make('div', { class: 'tools' }, back, item.read ? reading : null, item.read ? former : null, item.read ? downloads : null);
}

async function download(item, what) {
  const response = await send(item, `download/${what}`);
  if (!response.ok) {
    notice(await response.text(), true);
    return;
  }

  const name = item.name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const link = make('a', { download: say('name-' + what, { name }), href: URL.createObjectURL(await response.blob()) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Checks an item again and says what has changed; the reader stays where she was. */
async function look(item, why) {
  const former = { ...item.numbers };
  const isShown = current === item;
  let answer;
  let problem;
  try {
    answer = await check(item);
    problem = answer.line.problem;
  } catch (failure) {
    problem = failure.message;
  }

  if (problem) {
    // Half a file is no result: what was found before stays, and it is said.
    if (isShown) {
      at('opened').querySelector('.notices').replaceChildren();
      notice(say('half-written', { sentence: problem }), true);
    }

    return;
  }

  keep(item, why === 'read-corrected' && lastYears.length > 0 ? answer = await pair(item, answer) : answer);
  list.show(items.map(i => i.line).filter(Boolean));
  if (!isShown) {
    return;
  }

  const place = { top: scrollY, pane: document.querySelector('#opened .findings')?.scrollTop ?? 0, tab: document.querySelector('#opened .report')?.dataset.pane };
  const focused = document.activeElement?.closest('.finding')?.dataset.fingerprint ?? document.querySelector('#opened .finding.current')?.dataset.fingerprint;
  const isField = document.activeElement?.name;
  present(item, answer);
  notice(why === 'saved' ? difference(former, item.numbers) : say(why));
  const report = document.querySelector('#opened .report');
  if (place.tab && report.dataset.pane) {
    turn(report, place.tab);
  }

  scrollTo(0, place.top);
  (report.querySelector('.findings') ?? {}).scrollTop = place.pane;
  const card = [...report.querySelectorAll('.finding')].find(c => c.dataset.fingerprint === focused);
  if (card) {
    light(report, card.dataset.findings);
    card.focus({ preventScroll: true });
  } else if (isField) {
    document.querySelector(`#opened [name=${isField}]`)?.focus({ preventScroll: true });
  }
}

function difference(before, after) {
  const count = (a, b) => Object.entries(a).reduce((sum, [key, numbers]) => sum + Math.max(0, numbers.length - (b[key]?.length ?? 0)), 0);
  return say('changed', { mended: count(before, after), added: count(after, before), left: Object.values(after).flat().length });
}

// Last year's reports

async function addLastYears(files) {
  const added = files.slice(0, most - lastYears.length).map(f => ({ number: 0, said: {}, ...f }));
  lastYears.push(...added);
  at('last-year-have').textContent = lastYears.length > 0 ? say('last-year-have', { count: lastYears.length }) : '';
  at('last-year-clear').hidden = lastYears.length === 0;
  for (const item of added) {
    item.read = (await check(item).catch(() => ({}))).read;
  }

  await checkAll(items);
  if (current) {
    await open(current);
  }
}

at('last-year-clear').addEventListener('click', () => {
  lastYears = [];
  addLastYears([]);
});

at('clear').addEventListener('click', clear);

// Files come in

for (const [zone, receive] of [['drop', add], ['drop-last-year', addLastYears]]) {
  const place = at(zone);
  place.addEventListener('dragover', event => {
    event.preventDefault();
    place.classList.add('over');
  });
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  place.addEventListener('drop', async event => {
    event.preventDefault();
    event.stopPropagation();
    place.classList.remove('over');
    await receive(await dropped(event.dataTransfer));
  });
}

// Beside the zones too a drop is a report to check, and never leaves the page.
addEventListener('dragover', event => event.preventDefault());
addEventListener('drop', async event => {
  event.preventDefault();
  await add(await dropped(event.dataTransfer));
});

for (const [button, input, receive] of [['choose-files', 'files', add], ['choose-folder', 'folder', add], ['choose-last-year', 'last-year', addLastYears]]) {
  at(button).addEventListener('click', () => at(input).click());
  at(input).addEventListener('change', () => receive(chosen(at(input))));
}

at('choose-paste').addEventListener('click', () => {
  at('paste').hidden = !at('paste').hidden;
  at('choose-paste').setAttribute('aria-expanded', String(!at('paste').hidden));
  at('pasted').focus();
});
at('paste-check').addEventListener('click', async () => {
  const words = at('pasted').value;
  if (words.trim() !== '') {
    at('paste').hidden = true;
    at('choose-paste').setAttribute('aria-expanded', 'false');
    at('pasted').value = '';
    await add([{ name: say('paste-name'), file: new File([words], say('paste-name')) }]);
  }
});

addEventListener('popstate', () => {
  const number = /^#r(\d+)/.exec(location.hash)?.[1];
  const item = items.find(i => String(i.number) === number);
  if (!item) {
    showList();
  } else if (item !== current) {
    open(item);
  }
});

// The program tells when a watched file was saved, and this connection tells the program that somebody is there.

const events = new EventSource('events');
events.addEventListener('hello', () => { at('gone').hidden = true; });
events.addEventListener('error', () => { at('gone').hidden = false; });
events.addEventListener('saved', event => {
  const item = items.find(i => String(i.watched) === event.data);
  if (item) {
    look(item, 'saved');
  }
});

fetch('watched').then(response => response.json()).then(names => {
  if (names.length > 0) {
    add(names.map((name, watched) => ({ name, watched })));
  }
});
