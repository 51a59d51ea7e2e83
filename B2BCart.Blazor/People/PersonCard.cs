using System.Net.Mail;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <summary>What people call somebody, and where mails go: kept with the person and in no event.</summary>
public sealed record PersonCard(string Name, string Title, string Email)
{
    private const int Longest = 100;

    /// <summary>From a form.</summary>
    public static Result<PersonCard> Read(string? name, string? title, string? email)
    {
        var card = new PersonCard(OneLine(name), OneLine(title), OneLine(email));
        if (card.Name.Length is 0 or > Longest || card.Title.Length > Longest) return new NotAName(Longest);

        return card.Email.Length <= 200 && MailAddress.TryCreate(card.Email, out var address) && address.Address == card.Email && address.Host.Contains('.', StringComparison.Ordinal) ? card : new NotAnEmail(card.Email);
    }

    private static string OneLine(string? text) => string.Concat((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}

public sealed record NotAName(int Longest) : Refusal;

public sealed record NotAnEmail(string Text) : Refusal;
