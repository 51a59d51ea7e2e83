namespace B2BCart.Blazor.Notifications;

/// <summary>The words of mails and of the page that shows them.</summary>
public sealed class NotificationsWords;
