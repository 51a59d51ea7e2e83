// The second click of a double click on a button of a dialog is not meant: it would do once more what the first one did, or agree to what that asked.
addEventListener('click', event => {
    if (event.detail < 2 || !event.target.closest?.('.mud-dialog button')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
}, true);

// A button that is gone takes the focus with it; Escape still means the dialog.
addEventListener('keydown', event => {
    const dialog = document.querySelector('.mud-dialog');
    if (event.key === 'Escape' && event.target === document.body && dialog) dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }));
});
