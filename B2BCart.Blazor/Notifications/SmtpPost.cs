using MailKit.Net.Smtp;
using MimeKit;

namespace B2BCart.Blazor.Notifications;

/// <summary>Hands mails to the company's mail server, one connection a mail.</summary>
public sealed class SmtpPost(SmtpSettings settings) : IPost
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool Delivers => true;

    public async Task SendAsync(Mail mail, CancellationToken stop)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(Patience);
        using var message = Write(mail);
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.Security, late.Token);
            if (settings.User is { } user) await client.AuthenticateAsync(user, settings.Password ?? "", late.Token);
            await client.SendAsync(message, late.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"{settings.Host} did not answer within {Patience.TotalSeconds:0} s.");
        }

        await GoodbyeAsync(client, late.Token);
    }

    private MimeMessage Write(Mail mail)
    {
        var from = MailboxAddress.Parse(settings.From);
        var message = new MimeMessage { Subject = mail.Subject, MessageId = $"{mail.Id.Value:N}@{from.Domain}", Body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody() };
        message.From.Add(from);
        message.To.AddRange(mail.To.Select(to => new MailboxAddress(to.Name, to.Address)));
        message.References.Add($"{mail.Thread}@{from.Domain}");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    /// <summary>The server has taken the mail: whatever goes wrong now is no reason to send it again.</summary>
    private static async Task GoodbyeAsync(SmtpClient client, CancellationToken stop)
    {
        try
        {
            await client.DisconnectAsync(quit: true, stop);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or MailKit.CommandException or MailKit.ProtocolException)
        {
        }
    }
}
