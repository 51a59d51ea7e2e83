// Keeps "waiting for you" true on every open page, and the list of carts where it is shown: one connection, no circuit, and none while nobody looks at the page.

let source = null;
const turns = {};

const place = () => document.querySelector('[data-inbox]');
const list = () => document.querySelector('[data-carts]');

function listen() {
    const wanted = document.hidden || !place() ? null : list() ? 'inbox/live?carts=true' : 'inbox/live';
    if (source && (!wanted || !source.url.endsWith(wanted))) { source.close(); source = null; }
    if (!wanted || source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(wanted);
    source.onmessage = message => show(JSON.parse(message.data));
    source.onerror = () => { stillMine(); if (source?.readyState === EventSource.CLOSED) setTimeout(listen, 5000); };
}

/** Whose session has ended sees nothing of it any longer. */
async function stillMine() {
    try { if ((await fetch('signed-in', { cache: 'no-store' })).status === 401) location.reload(); } catch { /* the connection is gone: nobody knows */ }
}

function show(now) {
    const link = place(), carts = list();
    if (link && now.rights && link.dataset.rights !== now.rights && !document.querySelector('[data-interactive]')) return location.reload();
    if (carts && now.carts && carts.dataset.carts !== now.carts) redraw(carts, location.href, '[data-carts]');
    if (!link || link.dataset.inbox === now.stamp) return;
    link.dataset.inbox = now.stamp;
    const count = link.querySelector('.count'), says = document.querySelector('[data-inbox-says]');
    count.textContent = now.count;
    count.hidden = now.count === 0;
    if (says) says.textContent = says.dataset.inboxSays.replace('{0}', now.count);
    drawCards();
}

function drawCards() {
    const cards = document.querySelector('[data-waiting]');
    if (cards) redraw(cards, cards.dataset.waiting, '[data-waiting]');
}

/** A part of the page as the server draws it now; the focus stays where it was if that is still there. */
async function redraw(part, address, name) {
    const mine = turns[name] = (turns[name] ?? 0) + 1;
    try {
        const reply = await fetch(address);
        if (!reply.ok || reply.redirected) return;
        const text = await reply.text();
        if (mine !== turns[name] || !part.isConnected) return;
        const at = part.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
        const drawn = new DOMParser().parseFromString(text, 'text/html').querySelector(name);
        if (!drawn) return;
        if (part.matches('[data-first]')) { if (![...part.querySelectorAll('input[name=name]')].some(field => field.value)) location.reload(); return; }
        part.replaceWith(drawn);
        if (at) (drawn.querySelector(`a[href="${at}"]`) ?? document.getElementById('content'))?.focus();
    } catch { /* the next change draws it */ }
}

document.addEventListener('visibilitychange', listen);
window.Blazor?.addEventListener('enhancedload', listen);
listen();
