// The page of a link, for people without an account: opens the door with the secret of the address, then follows the cart.
// The secret stands behind the #, which no browser sends; it is posted once, and taken out of the address and the history.

const lang = { en: 'en-GB' }[document.documentElement.lang] ?? document.documentElement.lang;
const formats = {
    day: new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    short: new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }),
};

/** Moments come in UTC; they are shown as this reader's clock shows them. */
function tell(root) {
    root.querySelectorAll('time[data-when]').forEach(time => {
        const at = new Date(time.dateTime), isToday = at.toDateString() === new Date().toDateString();
        time.textContent = formats[isToday ? time.dataset.when : 'day'].format(at);
    });
}

/** Takes the place of what is shown; the answer is ours, and the page's policy runs no script that could stand in it. */
const parsed = html => new DOMParser().parseFromString(html, 'text/html');

async function open(door) {
    const secret = location.hash.slice(1);
    if (!secret) return;
    history.replaceState(null, '', location.pathname);
    const before = door.querySelector('main').cloneNode(true);
    const says = document.createElement('p');
    says.textContent = door.dataset.opening;
    door.querySelector('.empty').replaceChildren(says);
    let answer;
    try {
        answer = await fetch(location.pathname, { method: 'POST', body: new URLSearchParams({ code: secret }), redirect: 'manual' });
    } catch {
        door.querySelector('main').replaceWith(before);
        before.querySelector('#code').value = secret;
        return;
    }
    if (answer.type === 'opaqueredirect') return location.replace(`${location.pathname}/cart`);
    const page = parsed(await answer.text());
    document.title = page.title;
    document.body.replaceChildren(...page.body.children);
    tell(document.body);
    document.querySelector('h1')?.focus();
}

function follow(page) {
    const seen = page.querySelector('[data-seen]'), viewing = page.querySelector('[data-viewing]'), said = page.querySelector('[data-said]'), lost = page.querySelector('[data-lost]');
    const stream = new EventSource(location.pathname.replace(/\/cart$/, '/live'));
    const marked = new Map();   // row → until when it is "changed now"
    const rows = root => new Map([...root.querySelectorAll('[data-row]')].map(row => [row.dataset.row, row]));
    let changes = 0, wait = 0;

    function mark() {
        const now = Date.now();
        rows(seen).forEach((row, id) => { const on = (marked.get(id) ?? 0) > now; row.classList.toggle('is-changed', on); if (!on) marked.delete(id); });
    }

    /** One polite sentence for all that changed in two seconds. */
    function announce(count) {
        changes += count;
        wait ||= setTimeout(() => {
            const { changedOne, changedMany } = seen.querySelector('main').dataset;
            said.textContent = changes === 1 ? changedOne : changedMany?.replace('#', changes) ?? '';
            changes = wait = 0;
        }, 2000);
    }

    const connected = on => { page.classList.toggle('is-live', on); lost.hidden = on; };

    stream.addEventListener('open', () => connected(true));
    stream.addEventListener('cart', event => {
        const before = rows(seen), fresh = parsed(event.data).body;
        let changed = 0;
        rows(fresh).forEach((row, id) => { if (before.get(id)?.dataset.at !== row.dataset.at) { marked.set(id, Date.now() + 20_000); changed++; } });
        before.forEach((_, id) => { if (!fresh.querySelector(`[data-row="${id}"]`)) changed++; });
        tell(fresh);
        seen.replaceChildren(...fresh.children);
        mark();
        if (changed) { announce(changed); setTimeout(mark, 20_100); }
    });
    stream.addEventListener('viewing', event => { viewing.textContent = event.data === '1' ? page.dataset.one : page.dataset.many.replace('#', Number(event.data).toLocaleString(lang)); });
    stream.addEventListener('over', event => {
        stream.close();
        connected(true);
        seen.replaceChildren(...parsed(event.data).body.children);
        tell(seen);
        viewing.textContent = said.textContent = '';
        page.classList.remove('is-live');
        document.title = `${seen.querySelector('[data-over]').dataset.over} · B2BCart`;
        seen.querySelector('h1').focus();
    });
    // It connects again by itself, unless the server no longer knows this browser: then the door asks for the secret.
    stream.addEventListener('error', () => { connected(false); if (stream.readyState === EventSource.CLOSED) { seen.replaceChildren(); location.replace(location.pathname.replace(/\/cart$/, '')); } });
}

tell(document.body);
const door = document.querySelector('[data-door]'), page = document.querySelector('[data-link]');
if (door) { open(door); addEventListener('hashchange', () => location.reload()); }
if (page && !page.querySelector('[data-over]')) follow(page);
