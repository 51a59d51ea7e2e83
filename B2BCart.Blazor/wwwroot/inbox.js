// Keeps "waiting for you" true on every open page: one connection, no circuit, and none while nobody looks at the page.

let source = null;
let fetching = 0;

const place = () => document.querySelector('[data-inbox]');

function listen() {
    if (document.hidden || !place()) { source?.close(); source = null; return; }
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource('inbox/live');
    source.onmessage = message => show(JSON.parse(message.data));
    source.onerror = () => { stillMine(); if (source?.readyState === EventSource.CLOSED) setTimeout(listen, 5000); };
}

/** Whose session has ended sees nothing of it any longer. */
async function stillMine() {
    try { if ((await fetch('signed-in', { cache: 'no-store' })).status === 401) location.reload(); } catch { /* the connection is gone: nobody knows */ }
}

function show(now) {
    const link = place();
    if (!link || link.dataset.inbox === now.stamp) return;
    link.dataset.inbox = now.stamp;
    const count = link.querySelector('.count'), says = document.querySelector('[data-inbox-says]');
    count.textContent = now.count;
    count.hidden = now.count === 0;
    if (says) says.textContent = says.dataset.inboxSays.replace('{0}', now.count);
    drawCards();
}

/** The cards as the server draws them now; the focus stays where it was if that is still there. */
async function drawCards() {
    const cards = document.querySelector('[data-waiting]'), mine = ++fetching;
    if (!cards) return;
    try {
        const reply = await fetch(cards.dataset.waiting);
        if (!reply.ok || reply.redirected) return;
        const text = await reply.text();
        if (mine !== fetching || !cards.isConnected) return;
        const at = cards.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
        const drawn = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-waiting]');
        if (!drawn) return;
        cards.replaceWith(drawn);
        if (at) (drawn.querySelector(`a[href="${at}"]`) ?? document.getElementById('content'))?.focus();
    } catch { /* the next change draws them */ }
}

document.addEventListener('visibilitychange', listen);
window.Blazor?.addEventListener('enhancedload', listen);
listen();
