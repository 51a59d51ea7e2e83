using System.Collections.Immutable;
using B2BCart.Core.Notifications;

namespace B2BCart.Blazor.Notifications;

/// <summary>A letter, written for one reader.</summary>
/// <param name="Id">The same at every try: receivers deduplicate by it.</param>
/// <param name="Thread">Mails of one thread stand together in a mailbox.</param>
public sealed record Mail(LetterId Id, ImmutableArray<MailTo> To, string Subject, string Text, string Html, string Thread)
{
    public string Addresses => string.Join(", ", To.Select(one => one.Address));
}

public sealed record MailTo(string Name, string Address);

/// <summary>Where mails are handed to.</summary>
public interface IPost
{
    /// <summary>Says no where mails are only kept to be read here.</summary>
    bool Delivers { get; }

    /// <summary>Returns when somebody else is responsible for the mail.</summary>
    /// <exception cref="IOException">Or any other: it has to be tried again.</exception>
    Task SendAsync(Mail mail, CancellationToken stop);
}

/// <summary>Without a mail server every mail stays in the outbox, where it can be read.</summary>
public sealed class DrawerPost : IPost
{
    public bool Delivers => false;

    public Task SendAsync(Mail mail, CancellationToken stop) => Task.CompletedTask;
}
