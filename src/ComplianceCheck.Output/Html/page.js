// The page of a file: one report, or a list of those that stand behind it.

const main = document.getElementById('reports');
const island = document.getElementById('lines');
document.querySelectorAll('.report').forEach(prepare);

if (island) {
  const lines = JSON.parse(island.textContent);
  const totals = document.getElementById('totals');
  const place = make('div', { class: 'index' });
  const opened = make('div', { class: 'opened', hidden: true });
  const list = new ReportList(place, line => {
    history.pushState({ scroll: scrollY }, '', `#r${line.number}`);
    open(`r${line.number}`);
  });
  const open = id => {
    const source = document.getElementById('s' + id.slice(1));
    if (!source) {
      return;
    }

    const back = make('button', { type: 'button', class: 'back' }, say('back'));
    back.addEventListener('click', () => history.back());
    const holder = make('div');
    holder.innerHTML = source.textContent;
    const report = holder.querySelector('.report');
    opened.replaceChildren(back, report);
    opened.hidden = false;
    place.hidden = true;
    prepare(report);
    scrollTo(0, 0);
    report.tabIndex = -1;
    report.focus({ preventScroll: true });
  };
  const follow = () => {
    const id = /^#(r\d+)/.exec(location.hash)?.[1];
    if (id && !opened.querySelector(`#${id}`)) {
      open(id);
    } else if (!id) {
      opened.replaceChildren();
      opened.hidden = true;
      place.hidden = false;
    }

    show(location.hash);
  };

  main.querySelector('h1')?.after(...[totals, place, opened].filter(Boolean));
  list.show(lines);
  addEventListener('popstate', follow);
  follow();
} else {
  show(location.hash);
}
