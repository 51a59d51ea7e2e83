// Copies what stands in a field; also where the browser gives a page no clipboard, because it did not come by https.
document.addEventListener('click', async event => {
    const button = event.target.closest?.('[data-copy]'), field = button && document.getElementById(button.dataset.copy);
    if (!field) return;
    field.select();
    try { await navigator.clipboard.writeText(field.value); } catch { if (!document.execCommand('copy')) return; }
    button.querySelector('span').textContent = button.dataset.copied;
});
