using System.Net.Mail;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <summary>What people call somebody, and where mails go: kept with the person and in no event.</summary>
public sealed record PersonCard(string Name, string Title, string Email)
{
    private const int Longest = 100;

    /// <summary>From a form.</summary>
    public static Result<PersonCard> Read(string? name, string? title, string? email) =>
        Of(name, title, email) is var card && card.Refusals.FirstOrDefault() is { } no ? no : card;

    /// <summary>As typed, which may be no card at all: see <see cref="Refusals"/>.</summary>
    public static PersonCard Of(string? name, string? title, string? email) => new(OneLine(name), OneLine(title), OneLine(email));

    /// <summary>All that is wrong with it.</summary>
    public IEnumerable<Refusal> Refusals
    {
        get
        {
            if (Name.Length is 0 or > Longest || Title.Length > Longest) yield return new NotAName(Longest);
            if (Email.Length == 0) yield return new EmailNeeded();
            else if (!IsAddress(Email)) yield return new NotAnEmail(Email);
        }
    }

    private static bool IsAddress(string email) =>
        email.Length <= 200 && MailAddress.TryCreate(email, out var address) && address.Address == email && address.Host.Contains('.', StringComparison.Ordinal);

    private static string OneLine(string? text) => string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}

public sealed record NotAName(int Longest) : Refusal;

public sealed record NotAnEmail(string Text) : Refusal;

public sealed record EmailNeeded : Refusal;
