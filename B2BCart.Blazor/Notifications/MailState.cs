using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.Notifications;

/// <summary>What became of a letter.</summary>
public enum MailState
{
    Waiting,

    /// <summary>No mail server is set: it can be read here.</summary>
    Kept,
    Sent,

    /// <summary>Did not get through; it is tried again.</summary>
    Failed,
    GivenUp,

    /// <summary>There was nobody left to read it.</summary>
    Dropped,
}

public static class MailStates
{
    public static MailState Of(OutboxRow row) =>
        row.SentAt is not null ? row.Text is null ? MailState.Dropped : row.IsKept ? MailState.Kept : MailState.Sent
        : row.Tries >= BackOff.MostTries ? MailState.GivenUp
        : row.Error is not null ? MailState.Failed
        : MailState.Waiting;
}
