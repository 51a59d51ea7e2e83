// What the products page needs of a browser: "/" finds, what was typed before the page was alive is kept, a beat says that somebody is here.

let circuit = null;
let typed = null;            // in the search box, while nobody listened yet

const find = () => document.querySelector('[data-find-product]');
const remember = cart => { document.cookie = `cart=${cart};path=/;max-age=31536000;samesite=lax`; };
const here = () => { if (document.querySelector('[data-products]')) circuit?.invokeMethodAsync('Here', document.hidden).catch(() => { }); };

/** The cart that is open becomes the one that products are added to. */
function visit() {
    const [, cart] = /^\/carts\/([0-9a-f-]{36})$/i.exec(location.pathname) ?? [];
    if (cart) remember(cart);
}

window.b2bcartProducts = {
    attach(component) {
        circuit = component;
        const input = find();
        if (input && typed !== null && typed.text !== input.value) {
            input.value = typed.text;
            if (typed.isIn) { input.focus(); input.setSelectionRange(typed.text.length, typed.text.length); }
            input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        typed = null;
        here();
    },
    remember,
    added() { document.querySelector('.sc.mine')?.scrollIntoView({ block: 'nearest' }); },
};

setInterval(here, 10000);
document.addEventListener('visibilitychange', here);
document.addEventListener('input', event => {
    if (event.target.matches('[data-find-product]') && document.querySelector('[data-products][data-interactive=false]')) typed = { text: event.target.value, isIn: true };
});
document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !find() || event.target.matches?.('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    find().focus();
    find().select();
});
window.Blazor?.addEventListener('enhancedload', visit);
visit();
