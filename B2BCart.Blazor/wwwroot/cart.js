// Owns what is typed on the cart page: the quantity fields and the quick add. A field that somebody types in is never overwritten;
// every edit gets its id here and is kept in sessionStorage until the server has answered it, over reload and restart alike.

const page = () => document.querySelector('[data-cart]');
const field = line => document.querySelector(`input[data-line="${line}"]`);
const newId = () => crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));

document.cookie = `zone=${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)};path=/;max-age=31536000;samesite=lax`;

// Tried again at once, then every second: what is typed meanwhile is kept here anyway.
Blazor.start({ circuit: { reconnectionOptions: { maxRetries: 1_000_000, retryIntervalMilliseconds: tries => tries < 3 ? 200 : tries < 60 ? 1000 : 5000 } } });

let circuit = null;          // the page's component, once it is there
let sending = false;
let wait = 0;                // pause before the next try, in ms
let isOut = false;           // the server is there, but cannot store anything
let focused = null;          // where the focus was, when a redraw takes the node away

// ---- what is kept -------------------------------------------------------------------------------------------------------------

// Each person's own: who signs in next in this tab must not send what another typed. One queue for all their carts.
const key = what => `b2bcart:${page()?.dataset.me}:${what === 'queue' ? 'all' : page()?.dataset.cart}:${what}`;
const read = (what, empty) => { try { return JSON.parse(sessionStorage.getItem(key(what))) ?? empty; } catch { return empty; } };
const write = (what, value) => { try { sessionStorage.setItem(key(what), JSON.stringify(value)); return true; } catch { return false; } };

// drafts: line → { text, seen }: typed, not yet sent. queue: edits that were sent, or wait to be, and are not answered.
const drafts = () => read('drafts', {});
const waiting = () => read('queue', []);
const queue = () => waiting().filter(edit => edit.cart === page()?.dataset.cart);
const draft = (line, value) => { const all = drafts(); if (value) all[line] = value; else delete all[line]; write('drafts', all); };
const isPending = line => queue().some(edit => edit.line === line);

// ---- fields -------------------------------------------------------------------------------------------------------------------

function sync(input) {
    const line = input.dataset.line, typed = drafts()[line];
    const text = typed ? typed.text : queue().findLast(edit => edit.line === line)?.text ?? input.dataset.text;
    if (input.value !== text) {
        const wasAll = document.activeElement === input && input.selectionStart === 0 && input.selectionEnd === input.value.length;
        input.value = text;
        if (wasAll) input.select();
    }
    input.classList.toggle('is-dirty', !!typed || isPending(line));
    input.closest('tr')?.classList.toggle('is-mine', document.activeElement === input);
}

function syncAll() {
    document.querySelectorAll('input[data-line]').forEach(sync);
    const quick = document.querySelector('[data-quick]'), kept = read('quick', '');
    if (quick && kept && !quick.value) { quick.value = kept; quick.dispatchEvent(new Event('input', { bubbles: true })); }
    if (focused && document.activeElement === document.body) {
        const again = document.querySelector(focused.where);
        if (again) { again.focus({ preventScroll: true }); try { again.setSelectionRange(focused.from, focused.to); } catch { /* not a text field */ } }
    }
}

/** A number as this reader writes it; null when it is none. A mark between thousands stands between thousands: "12,5" in English is asked about, not read as 125. */
function parse(text) {
    const { group, decimal } = page().dataset, exact = mark => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const plain = text.replace(/[\s\u00a0\u202f]/g, '').replaceAll("'", '\u2019'), parts = group.trim() ? `|\\d{1,3}(?:${exact(group)}\\d{3})+` : '';
    if (!/\d/.test(plain) || !new RegExp(`^-?(?:\\d*${parts})(?:${exact(decimal)}\\d+)?$`).test(plain)) return null;
    return Number(plain.replaceAll(group, '').replace(decimal, '.'));
}

/** What the one who types sees in the field: their own last edit, also while its answer is under way. */
const seen = input => parse(queue().findLast(edit => edit.line === input.dataset.line)?.text ?? '') ?? input.dataset.value;

/** A question under the line waits for its answer; typing something else is one, or asks anew about that. */
const isHeld = input => 'asked' in input.dataset && input.value.trim() === input.dataset.asked;

function commit(input) {
    const line = input.dataset.line, typed = drafts()[line];
    if (!typed || isHeld(input)) return;
    const to = parse(typed.text);
    if (to === null) { if (typed.text.trim() === '') release(line); else tell('Refused', line, typed.text, null); return; }
    draft(line, null);
    if (to === Number(input.dataset.value) && to === Number(typed.seen)) { sync(input); return; }
    push({ line, text: typed.text, command: { type: 'SetQuantity', line, to, seen: Number(typed.seen) } });
}

function step(input, by) {
    const line = input.dataset.line;
    if (drafts()[line]) commit(input);
    const last = queue().findLast(edit => edit.line === line);
    const from = last ? parse(last.text) ?? Number(input.dataset.value) : Number(input.dataset.value);
    const text = (from + by).toLocaleString(document.documentElement.lang, { useGrouping: false, maximumFractionDigits: 3 });
    push({ line, text, command: { type: 'ChangeQuantity', line, by } });
}

function release(line) {
    draft(line, null);
    const input = field(line);
    if (input) sync(input);
}

// ---- sending ------------------------------------------------------------------------------------------------------------------

function push(edit) {
    const kept = { id: newId(), cart: page().dataset.cart, ...edit };
    if (!write('queue', [...waiting(), kept])) { tell('Added', null, page().dataset.tooLong); return; }
    syncAll();
    flush();
}

async function flush() {
    if (sending || !page()) return;
    sending = true;
    try {
        while (page() && waiting().length > 0) {
            const edit = waiting()[0];
            const answer = await post(edit);
            if (!answer) { wait = Math.min(wait ? wait * 2 : 250, 4000); say(); setTimeout(flush, wait); return; }
            wait = 0;
            isOut = false;
            answered(edit, answer);
        }
        say();
    } finally { sending = false; }
}

/** The answer, or null while nobody can tell whether it arrived: then it is sent again under the same id. */
async function post(edit) {
    const cart = edit.cart, token = document.querySelector('[name=__RequestVerificationToken]')?.value;
    const [path, body] = edit.rows ? ['lines', { id: edit.id, text: edit.rows, quantity: edit.quantity ?? null, isLeast: edit.isLeast ?? false }] : ['commands', { id: edit.id, command: edit.command }];
    try {
        const reply = await fetch(`carts/${cart}/${path}`, {
            method: 'POST', headers: { 'Content-Type': 'application/json', RequestVerificationToken: token ?? '' }, body: JSON.stringify(body),
        });
        isOut = reply.status === 503;
        if (reply.status === 401) { location.reload(); return null; }
        return reply.status === 200 || reply.status === 422 ? await reply.json() : reply.status < 500 ? { refused: true } : null;
    } catch { isOut = false; return null; }
}

function answered(edit, answer) {
    write('queue', waiting().filter(one => one.id !== edit.id));
    if (edit.cart !== page()?.dataset.cart) return;
    if (edit.rows) { tell('Added', edit.id, null); return; }
    if (edit.command.type === 'RemoveLine') { if (answer.value) tell('Removed'); else tell('Refused', edit.line, '', answer.refusal ?? null); return; }
    const input = field(edit.line);
    if (answer.refusal || answer.refused) {
        if (answer.refusal?.type !== 'LineNotFound' && !drafts()[edit.line]) draft(edit.line, { text: edit.text, seen: edit.command.seen ?? input?.dataset.value, wasAsked: true });
        tell('Refused', edit.line, edit.text, answer.refusal ?? null);
        const at = document.activeElement;
        if (input && at !== input && (at === document.body || (at?.matches?.('input[data-line]') && !drafts()[at.dataset.line]))) input.focus();
    } else if (input && edit.command.to !== undefined && Number(input.dataset.value) === edit.command.seen) {
        input.dataset.value = String(edit.command.to);
        input.dataset.text = edit.text;
    }
    if (input && 'asked' in input.dataset && !answer.refusal && !answer.refused) tell('Accepted', edit.line);
    if (input) sync(input);
}

// ---- the circuit --------------------------------------------------------------------------------------------------------------

const untold = [];
function tell(...call) { untold.push(call); talk(); }
async function talk() {
    while (circuit && untold.length > 0) {
        try { await circuit.invokeMethodAsync(...untold[0]); untold.shift(); } catch { return; }
    }
}

let told = '';
let toldTimer = 0;
function here() {
    clearTimeout(toldTimer);
    toldTimer = setTimeout(() => {
        const input = document.activeElement?.matches?.('input[data-line]') ? document.activeElement : null;
        const state = [input?.dataset.line ?? null, !!(input && drafts()[input.dataset.line]), document.hidden];
        if (JSON.stringify(state) === told) return;
        told = JSON.stringify(state);
        circuit?.invokeMethodAsync('Here', ...state).catch(() => { told = ''; });
    }, 120);
}

/** A question that a reload has closed opens again: the same edit is sent once more and gets the same answer. So does what was typed into a line that is gone. */
function askAgain() {
    for (const [line, typed] of Object.entries(drafts())) {
        if (!typed.wasAsked && field(line)) continue;
        const to = parse(typed.text);
        if (to === null && field(line)) continue;
        draft(line, null);
        if (to !== null) push({ line, text: typed.text, command: { type: 'SetQuantity', line, to, seen: Number(typed.seen) } });
    }
}

window.b2bcart = {
    attach(component) {
        circuit = component;
        told = '';
        syncAll(); askAgain(); talk(); flush(); here(); greet();
        setTimeout(looked, 10000);
    },
    release(line) { release(line); field(line)?.focus(); },
};

const looked = () => { if (!document.hidden) circuit?.invokeMethodAsync('Looked').catch(() => { }); };
setInterval(() => { if (circuit && !document.hidden) { told = ''; here(); } }, 10000);
addEventListener('pagehide', looked);
document.addEventListener('visibilitychange', () => { here(); if (document.hidden) circuit?.invokeMethodAsync('Looked').catch(() => { }); });

// ---- the connection, in words -------------------------------------------------------------------------------------------------

let lost = false;
function say() {
    const bar = document.querySelector('[data-connection]');
    if (!bar) return;
    const kept = queue().length + Object.keys(drafts()).length, isGone = lost || wait > 0;
    if (isGone) show(bar, 'warn', isOut && !lost ? bar.dataset.unstored.replace('{0}', kept) : kept ? bar.dataset.goneKept.replace('{0}', kept) : bar.dataset.gone);
    else if (!bar.hidden && bar.classList.contains('warn')) {
        show(bar, 'ok', isAsked() && bar.dataset.backAsked || bar.dataset.back);
        setTimeout(() => { if (bar.classList.contains('ok')) bar.hidden = true; }, 6000);
    }
}
/** Does something that was typed wait for an answer? */
const isAsked = () => Object.values(drafts()).some(typed => typed.wasAsked);
function show(bar, kind, text) {
    bar.hidden = false;
    bar.className = `connection banner ${kind}`;
    bar.querySelector('span').textContent = text;
}

/** Said twice: what was drawn first is drawn anew when the page comes to life. */
let returned = '';
function greet() {
    const bar = document.querySelector('[data-connection]');
    if (returned && bar) show(bar, 'ok', returned);
}

/** Blazor tells its own element, and nobody above it: so this listens on the way down. */
document.addEventListener('components-reconnect-state-changed', event => {
    const state = event.detail.state;
    if (state === 'show' || state === 'retrying') { lost = true; stillMine(); }
    if (state === 'hide') { lost = false; told = ''; here(); talk(); flush(); }
    if (state === 'failed' || state === 'rejected' || state === 'resume-failed') returnWhenUp();
    say();
}, true);

/** Whose session has ended sees nothing of it any longer; what they typed stays in their browser. */
async function stillMine() {
    try { if ((await fetch('signed-in', { cache: 'no-store' })).status === 401) location.reload(); } catch { /* the connection is gone: nobody knows */ }
}

/** The circuit will not come back; the page comes back with all that was typed as soon as the server answers. */
let returning = false;
async function returnWhenUp() {
    if (returning) return;
    returning = true;
    for (;;) {
        try { if ((await fetch('alive', { cache: 'no-store' })).ok) break; } catch { /* not yet */ }
        await new Promise(later => setTimeout(later, 500));
    }
    sessionStorage.setItem(key('back'), '1');
    location.reload();
}
addEventListener('online', () => { wait = 0; flush(); });

// ---- typing and keys ----------------------------------------------------------------------------------------------------------

document.addEventListener('input', event => {
    const input = event.target;
    if (input.matches('input[data-line]')) {
        const before = drafts()[input.dataset.line];
        draft(input.dataset.line, { text: input.value, seen: before?.seen ?? seen(input) });
        input.classList.add('is-dirty');
        here();
    }
    if (input.matches('[data-quick]')) { write('quick', input.value); isChosen = false; mark(0); }
});

document.addEventListener('focusin', event => {
    const input = event.target;
    if (input.matches('input[data-line]')) { if (!drafts()[input.dataset.line]) input.select(); sync(input); }
    if (input.matches('input, [data-decide]')) focused = where(input);
    here();
});
document.addEventListener('focusout', event => {
    const input = event.target;
    if (input.matches('input[data-line]') && input.isConnected && !event.relatedTarget?.matches?.('[data-answer]')) { commit(input); sync(input); }
    if (input.isConnected) focused = null;
    here();
});
document.addEventListener('selectionchange', () => { if (document.activeElement?.matches?.('input')) focused = where(document.activeElement); });

function where(input) {
    if (input.dataset.decide) return { where: `[data-decide=${input.dataset.decide}]`, from: 0, to: 0 };
    const selector = input.dataset.line ? `input[data-line="${input.dataset.line}"]` : input.matches('[data-quick]') ? '[data-quick]' : input.matches('[data-quick-quantity]') ? '[data-quick-quantity]' : null;
    return selector && { where: selector, from: input.selectionStart, to: input.selectionEnd };
}

function move(input, by) {
    const all = [...document.querySelectorAll('input[data-line]')].filter(one => one.offsetParent), at = all.indexOf(input);
    const next = all[at + by] ?? (by < 0 ? document.querySelector('[data-quick]') : null);
    if (!next) input.select();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
}

/** The place to go as soon as it is drawn. */
let wanted = null;
function reach() {
    const place = wanted && document.querySelector(wanted);
    if (place) { place.focus(); wanted = null; }
}

const press = what => document.querySelector(`[data-do="${what}"]:not([aria-disabled=true])`)?.click();

document.addEventListener('keydown', event => {
    if (!page() || event.isComposing) return;
    const at = event.target, isText = at.matches?.('input, textarea, select, [contenteditable]'), isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (at.matches?.('input[data-line]')) return lineKey(event, at);
    if (at.matches?.('[data-quick], [data-quick-quantity]')) return quickKey(event, at);
    if (at.matches?.('[data-answer]') && event.key === 'Escape') { event.preventDefault(); field(at.dataset.answer)?.focus(); return; }
    if (undoKey(event, isText) || isText || !isPlain) return;
    if (event.key === '/') { event.preventDefault(); document.querySelector('[data-quick]')?.focus(); }
    if (event.key === '?') { event.preventDefault(); press('keys'); }
    if (event.key === 'c') { event.preventDefault(); (at.closest?.('tr')?.querySelector('[data-talk]') ?? document.querySelector('[data-do=comments]'))?.click(); wanted = '[data-say]'; setTimeout(reach, 300); }
    if (event.key === 'h') press('history');
    if ('234'.includes(event.key)) press(['comments', 'approval', 'history'][event.key - 2]);
    if (decideKey(event.key)) event.preventDefault();
    if (event.key === 'n') { const next = document.querySelector('.new-dot')?.closest('tr')?.querySelector('input[data-line]'); next?.focus(); next?.scrollIntoView({ block: 'center' }); }
    if (event.key === 'ArrowDown' && at === document.body) { event.preventDefault(); document.querySelector('input[data-line]')?.focus(); }
});

/** In the approval letters only focus: a Approve, r Ask for changes, x the comment and, once something stands there, Reject. */
function decideKey(key) {
    const said = document.querySelector('[data-decide-why]');
    const place = key === 'a' ? '[data-decide=approve]' : key === 'r' ? '[data-decide=changes]' : key === 'x' && said ? said.value.trim() ? '[data-decide=reject]' : '[data-decide-why]' : null;
    const found = place && document.querySelector(place);
    found?.focus();
    return !!found;
}

function undoKey(event, isText) {
    if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
    const letter = event.key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return false;
    event.preventDefault();
    press(letter === 'y' || event.shiftKey ? 'redo' : 'undo');
    return true;
}

function lineKey(event, input) {
    const line = input.dataset.line, isDirty = !!drafts()[line], isAsked = isHeld(input);
    const act = what => { event.preventDefault(); what(); };
    if (event.key === 'Tab' && !event.shiftKey && isAsked) return act(() => document.querySelector(`[data-answer="${line}"]`)?.focus());
    if (event.key === 'Enter') return act(() => { if (!isAsked) { commit(input); move(input, event.shiftKey ? -1 : 1); } });
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return act(() => { if (!isAsked) commit(input); move(input, event.key === 'ArrowDown' ? 1 : -1); });
    if (event.key === 'Escape') return act(() => { if (isAsked) return; if (isDirty) { release(line); input.select(); } else input.blur(); });
    if (isAsked) return;
    if (event.key === '+' || (event.key === '-' && !isDirty)) return act(() => step(input, (event.key === '+' ? 1 : -1) * Number(input.dataset.step)));
    if (event.key === 'Delete' && !isDirty && input.selectionEnd - input.selectionStart === input.value.length) return act(() => { move(input, 1); push({ line, text: input.value, command: { type: 'RemoveLine', line } }); });
    if ((event.key === '?' || event.key === '/') && !isDirty) return act(() => event.key === '?' ? press('keys') : document.querySelector('[data-quick]')?.focus());
    if (!isDirty) undoKey(event, false);
}

// ---- quick add ----------------------------------------------------------------------------------------------------------------

const options = () => [...document.querySelectorAll('#quick-hits [role=option]')];
let isChosen = false;        // by arrow, not just the first of the list
function mark(at) {
    const all = options();
    all.forEach((option, place) => { option.id = `hit-${place}`; option.setAttribute('aria-selected', String(place === at)); });
    if (all[at]) document.querySelector('[data-quick]').setAttribute('aria-activedescendant', all[at].id);
    else document.querySelector('[data-quick]')?.removeAttribute('aria-activedescendant');
    all[at]?.scrollIntoView({ block: 'nearest' });
}
const marked = () => options().findIndex(option => option.getAttribute('aria-selected') === 'true');

function quickKey(event, input) {
    const quick = document.querySelector('[data-quick]'), count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (count > 0 && input === quick) { mark((marked() + (event.key === 'ArrowDown' ? 1 : -1) + count) % count); isChosen = true; }
        else if (event.key === 'ArrowDown') document.querySelector('input[data-line]')?.focus();
    }
    if (event.key === 'Escape') { event.preventDefault(); if (quick.value) clearQuick(); else input.blur(); }
    if (event.key === 'Enter') { event.preventDefault(); addQuick(quick.value.trim(), options()[marked()]); }
    if (!quick.value) undoKey(event, false);
}

/** What was chosen; else what is typed, when that names a product; else the first hit, but only of a search for just this text. */
function addQuick(text, hit) {
    if (!text) return;
    const field = document.querySelector('[data-quick-quantity]'), asked = field.value.trim() || '1', isLeast = asked === '1';
    const head = text.replace(/[\s;,]+-?\d[\d.,]*$/, ''), isFresh = document.getElementById('quick-hits').dataset.for === text;
    const named = name => options().find(one => one.dataset.sku === name) ?? options().find(one => one.dataset.sku.toLowerCase() === name.toLowerCase());
    const isRow = /[\t;]|^[^\s,]+,\s*\d[\d.]*\s*,/.test(text);
    const meant = isChosen ? hit : named(text) ?? (isFresh && !isRow && !named(head) ? hit : null);
    if (meant) push({ rows: isChosen || !named(text) ? meant.dataset.sku : text, quantity: asked, isLeast });
    else if (head !== text || isRow) push({ rows: text });
    else push({ rows: text, quantity: asked, isLeast });
    clearQuick();
    field.value = '1';
}

function clearQuick() {
    const quick = document.querySelector('[data-quick]');
    quick.value = '';
    write('quick', '');
    quick.dispatchEvent(new Event('input', { bubbles: true }));
    quick.focus();
}

document.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!event.target.matches?.('[data-quick]') || !/[\n\r\t;]/.test(text.trim())) return;
    event.preventDefault();
    push({ rows: text });
});

/** A list or a file is posted, never sent over the circuit: the page gets an id. */
document.addEventListener('submit', async event => {
    const form = event.target.closest?.('[data-order-form]');
    if (!form) return;
    event.preventDefault();
    if (form.elements.file.files[0]?.size > Number(form.dataset.largest)) { tell('Previewed', null, form.dataset.tooLarge); return; }
    const button = form.querySelector('[type=submit]'), token = document.querySelector('[name=__RequestVerificationToken]')?.value;
    button.disabled = true;
    try {
        const reply = await fetch(`carts/${page().dataset.cart}/order`, { method: 'POST', headers: { RequestVerificationToken: token ?? '' }, body: new FormData(form) });
        const answer = reply.ok ? await reply.json() : null;
        tell('Previewed', answer?.done ?? null, answer ? null : form.dataset.failed);
    } catch { tell('Previewed', null, form.dataset.failed); } finally { button.disabled = false; }
});

document.addEventListener('mousedown', event => { if (event.target.closest?.('#quick-hits')) event.preventDefault(); });
document.addEventListener('click', event => {
    const option = event.target.closest?.('#quick-hits [role=option]');
    if (option) { isChosen = true; addQuick(option.dataset.sku, option); }
    if (event.target.closest?.('[data-do=missing]')) { const first = document.querySelector('[data-missing]'); first?.click(); first?.scrollIntoView({ block: 'nearest' }); }
    const go = event.target.closest?.('[data-go]');
    if (go) { wanted = go.dataset.go; reach(); setTimeout(reach, 300); }
    const again = event.target.closest?.('[data-add]');
    if (again) push({ rows: again.dataset.add, quantity: again.dataset.addQuantity });
});

// ---- what the server draws ----------------------------------------------------------------------------------------------------

/** A field of delivery and references is closed by Enter: the focus goes back to the button that opened it. */
let opener = null;
document.addEventListener('submit', event => { const input = event.target.querySelector?.('.ref-field'); if (input) opener = `[data-ref="${input.id.slice(4)}"]`; }, true);
function comeBack() {
    const button = opener && document.querySelector(opener);
    if (!button) return;
    opener = null;
    if (document.activeElement === document.body) button.focus();
}

function watch() {
    new MutationObserver(changes => {
        if (changes.every(change => change.type === 'attributes')) changes.forEach(change => change.target.matches('input[data-line]') && sync(change.target));
        else { reach(); comeBack(); document.querySelectorAll('[data-focus-once]:not([data-focused])').forEach(place => { place.dataset.focused = ''; place.focus(); }); syncAll(); if (marked() < 0) mark(0); document.querySelector('[data-focus]:not(:focus)')?.focus(); }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-value', 'data-text', 'data-asked'] });
    if (sessionStorage.getItem(key('back'))) {
        sessionStorage.removeItem(key('back'));
        const bar = document.querySelector('[data-connection]'), sent = queue().length;
        returned = sent ? bar?.dataset.backSent?.replace('{0}', sent) : isAsked() && bar?.dataset.backAsked || bar?.dataset.back;
        greet();
        setTimeout(() => { returned = ''; const shown = document.querySelector('[data-connection].ok'); if (shown) shown.hidden = true; }, 6000);
    }
    syncAll();
    flush();
}
watch();
