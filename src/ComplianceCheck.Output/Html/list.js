'use strict';
// The list of many reports, made of data: rows are made when somebody comes to them, so that ten thousand are as quick as ten.

const step = 200;
const gravities = ['error', 'warning', 'info'];

/** Shows lines in an element. open(line) is called when somebody wants to see one. */
class ReportList {
  constructor(place, open) {
    this.lines = [];
    this.open = open;
    this.sorted = ['number', 1];
    this.search = make('input', { type: 'search', 'aria-label': say('search'), placeholder: say('search') });
    this.severity = this.choice('severity', gravities.map(s => [s, say(s)]).concat([['clean', say('clean')]]));
    this.unit = make('input', { list: 'units', 'aria-label': say('unit'), placeholder: say('unit') });
    this.units = make('datalist', { id: 'units' });
    this.year = this.choice('year', []);
    this.rule = this.choice('requirement', []);
    this.state = this.choice('state', ['checked', 'unreadable', 'not-a-report', 'crashed', 'other'].map(s => [s, say(s)]));
    this.status = make('p', { class: 'about', role: 'status' });
    this.body = make('tbody');
    this.heads = ['number', 'agency', 'year', ...gravities, 'state', 'path'].map(key => {
      const button = make('button', { type: 'button' }, say({ number: '#', agency: 'unit', path: 'file' }[key] ?? key));
      const head = make('th', { scope: 'col' }, button);
      button.addEventListener('click', () => {
        this.sorted = [key, this.sorted[0] === key ? -this.sorted[1] : gravities.includes(key) ? -1 : 1];
        this.draw();
      });
      return [key, head];
    });
    this.end = make('button', { type: 'button', class: 'more-rows', hidden: true }, say('more'));
    this.end.addEventListener('click', () => this.extend());
    new IntersectionObserver(seen => seen.some(s => s.isIntersecting) && this.extend()).observe(this.end);
    for (const control of [this.search, this.unit]) {
      control.addEventListener('input', () => this.draw());
    }

    place.replaceChildren(
      make('div', { class: 'filters' }, this.search, this.unit, this.units, this.year, this.severity, this.rule, this.state),
      this.status,
      make('table', { class: 'lines' }, make('thead', {}, make('tr', {}, ...this.heads.map(([, head]) => head))), this.body),
      this.end);
  }

  choice(key, values) {
    const select = make('select', { 'aria-label': say(key) });
    this.fill(select, key, values);
    select.addEventListener('change', () => this.draw());
    return select;
  }

  fill(select, key, values) {
    const chosen = select.value;
    select.replaceChildren(make('option', { value: '' }, `${say(key)}：${say('all')}`), ...values.map(([value, text]) => make('option', { value }, text)));
    select.value = values.some(([value]) => String(value) === chosen) ? chosen : '';
  }

  show(lines) {
    this.lines = lines;
    const count = select => {
      const counted = new Map();
      for (const value of lines.flatMap(select)) {
        counted.set(value, (counted.get(value) ?? 0) + 1);
      }

      return counted;
    };
    const years = count(line => line.year ? [line.year] : []);
    // Only against most of the others is a report one of another year.
    const [year, often] = [...years].sort((a, b) => b[1] - a[1])[0] ?? [];
    this.common = often > 2 && often * 2 > lines.length ? year : undefined;
    this.fill(this.year, 'year', [...years.keys()].sort().map(year => [year, year]));
    this.fill(this.rule, 'requirement', [...count(line => line.rules)].sort((a, b) => b[1] - a[1]).map(([id, n]) => [id, `${id} (${n})`]));
    this.units.replaceChildren(...[...count(line => line.agency ? [line.agency] : []).keys()].slice(0, 2000).map(value => make('option', { value })));
    this.draw();
  }

  isOtherYear(line) {
    return this.common !== undefined && line.year !== undefined && line.year !== this.common;
  }

  wants(line) {
    const words = this.search.value.trim().toLowerCase();
    const unit = this.unit.value.trim();
    const gravity = this.severity.value;
    return (words === '' || `${line.agency} ${line.path} ${line.year ?? ''}`.toLowerCase().includes(words))
      && (unit === '' || line.agency.includes(unit))
      && (this.year.value === '' || String(line.year) === this.year.value)
      && (gravity === '' || (gravity === 'clean' ? gravities.every(g => line[g] === 0) && line.state === 'checked' : line[gravity] > 0))
      && (this.rule.value === '' || line.rules.includes(this.rule.value))
      && (this.state.value === '' || (this.state.value === 'other' ? this.isOtherYear(line) : line.state === this.state.value));
  }

  draw() {
    const [key, direction] = this.sorted;
    const value = line => line[key] ?? (typeof this.lines[0]?.[key] === 'string' ? '' : -1);
    const compare = new Intl.Collator('zh').compare;
    this.wanted = this.lines.filter(line => this.wants(line)).sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      return direction * (typeof x === 'string' ? compare(x, y) : x - y) || a.number - b.number;
    });
    this.heads.forEach(([name, head]) => head.setAttribute('aria-sort', name === key ? direction > 0 ? 'ascending' : 'descending' : 'none'));
    this.status.textContent = say('shown', { shown: this.wanted.length, all: this.lines.length });
    this.body.replaceChildren();
    this.extend();
  }

  extend() {
    const from = this.body.childElementCount;
    this.body.append(...this.wanted.slice(from, from + step).map(line => this.row(line)));
    this.end.hidden = this.body.childElementCount >= this.wanted.length;
  }

  row(line) {
    const isOther = this.isOtherYear(line);
    const open = line.state === 'unreadable'
      ? make('span', {}, line.path)
      : make('a', { href: `#r${line.number}` }, line.agency || line.path);
    open.addEventListener('click', event => {
      if (line.state !== 'unreadable') {
        event.preventDefault();
        this.open(line);
      }
    });
    const note = line.problem || (isOther ? say('other-year', { year: this.common }) : '');
    return make(
      'tr',
      { class: [line.state, isOther ? 'other-year' : ''].join(' ').trim() },
      make('td', { class: 'count' }, String(line.number)),
      make('td', { class: 'who' }, open),
      make('td', { class: 'count' }, line.year ? String(line.year) : '—'),
      ...gravities.map(g => make('td', { class: line[g] > 0 ? `count ${g}` : 'count' }, line.state === 'unreadable' ? '' : String(line[g]))),
      make('td', { class: 'state' }, make('b', {}, say(line.state)), note ? make('span', { class: 'note' }, note) : null),
      make('td', { class: 'file' }, line.path));
  }
}
