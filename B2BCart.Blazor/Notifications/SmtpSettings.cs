using MailKit.Security;

namespace B2BCart.Blazor.Notifications;

/// <summary>The mail server (<c>Mail:Smtp</c>).</summary>
/// <param name="StartTls">Nothing said: TLS wherever the server offers it, and always before a password.</param>
public sealed record SmtpSettings(string Host, int Port, string? User, string? Password, string From, bool? StartTls)
{
    private const int ImplicitTls = 465;

    public SecureSocketOptions Security =>
        Port == ImplicitTls ? SecureSocketOptions.SslOnConnect
        : StartTls is false ? SecureSocketOptions.None
        : StartTls is true || User is not null ? SecureSocketOptions.StartTls
        : SecureSocketOptions.StartTlsWhenAvailable;

    /// <summary>Nothing where no server is named.</summary>
    public static SmtpSettings? Of(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Mail:Smtp");
        return smtp["Host"] is not { Length: > 0 } host
            ? null
            : new(host, smtp.GetValue("Port", 587), smtp["User"] is { Length: > 0 } user ? user : null, smtp["Password"], smtp["From"] ?? $"b2bcart@{host}", smtp.GetValue<bool?>("StartTls"));
    }
}
