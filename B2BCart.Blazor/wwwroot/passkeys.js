// Passkeys: asks the browser for one, and posts it with the form that it is for. Without a script, or where the browser knows none, those forms stay hidden.

let waiting = null;

const knows = () => window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.parseCreationOptionsFromJSON;

async function ask(form, mediation) {
    waiting?.abort();
    waiting = new AbortController();
    const signal = waiting.signal;
    const answer = await fetch(form.dataset.passkey, { method: 'POST', body: new FormData(form), signal });
    if (!answer.ok) throw new Error(`${form.dataset.passkey} answered ${answer.status}.`);
    const options = await answer.json();
    const credential = form.dataset.makes === undefined
        ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options), mediation, signal })
        : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options), signal });
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
}

document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('[data-passkey]')) return;
    event.preventDefault();
    form.querySelector('[role=alert]').hidden = true;
    ask(form).catch(() => { form.querySelector('[role=alert]').hidden = false; });
});

/** Where the browser can, it offers passkeys in the field of the address, without a button; not again by itself after one was refused. */
async function offer() {
    if (!knows()) return;
    for (const form of document.querySelectorAll('form[data-passkey]')) form.hidden = false;
    const form = document.querySelector('form[data-passkey]:not([data-makes])');
    if (form && !location.search.includes('refused=') && await PublicKeyCredential.isConditionalMediationAvailable?.()) ask(form, 'conditional').catch(() => { /* turned down, or the button was pressed */ });
}

Blazor.addEventListener('enhancedload', offer);
offer();
