using System.Collections.Concurrent;
using B2BCart.Blazor.Notifications;

namespace B2BCart.Tests.Notifications;

/// <summary>A mail server that takes every mail.</summary>
internal sealed class Letterbox : IPost
{
    public bool Delivers => true;

    public ConcurrentQueue<Mail> Taken { get; } = new();

    public Task SendAsync(Mail mail, CancellationToken stop)
    {
        Taken.Enqueue(mail);
        return Task.CompletedTask;
    }
}
