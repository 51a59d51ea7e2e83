using B2BCart.Blazor.Shell;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.Sharing;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Notifications;

/// <summary>All that a letter may say, already cut down to what its reader may see.</summary>
/// <param name="To">Nobody by name: the seller, or the admins.</param>
/// <param name="Revision">What the letter is about.</param>
/// <param name="Cart">The cart just after it.</param>
/// <param name="Newest">The cart as it is when the letter is delivered.</param>
public sealed record LetterFacts(
    LetterKind Kind, PersonId? To, Revision Revision, Cart Cart, Cart Newest, Reader Reader, IStringLocalizer<NotificationsWords> Words, Wording Wording)
{
    public required Sight Sight { get; init; }

    public required Delivery Delivery { get; init; }

    /// <summary>The budget that the cart holds something of; nothing where the reader sees no prices.</summary>
    public Envelope? Budget { get; init; }

    /// <summary>Nothing where the reader sees no prices.</summary>
    public string? Total => Cart.Total is { } total ? Figures.WithCurrency(total) : null;

    /// <summary>For whom it is asked.</summary>
    public string Requester => NameOf(Cart.Review?.Requester ?? Cart.Members.Owner);

    public string Actor => NameOf(Revision.Actor);

    /// <summary>A sentence with its gaps filled by name. A sentence that is missing is a bug.</summary>
    public string Say(string key, params ReadOnlySpan<(string Gap, string? Says)> gaps)
    {
        var sentence = Words[key];
        if (sentence.ResourceNotFound) throw new InvalidOperationException($"The words of mails lack '{key}'.");

        var by = new Dictionary<string, string?> { ["Cart"] = Cart.Name, ["Who"] = Actor, ["Requester"] = Requester, ["Total"] = Total };
        foreach (var (gap, says) in gaps) by[gap] = says;
        return Sentence.Fill(sentence, name => by.GetValueOrDefault(name));
    }

    /// <summary>The sentence with the amount in it or, where that is hidden, the one without.</summary>
    public string SayAmount(string key, string? amount, params ReadOnlySpan<(string Gap, string? Says)> gaps) =>
        amount is null ? Say($"{key}.plain", gaps) : Say(key, [.. gaps, ("Amount", amount)]);

    public string NameOf(PersonId person) => Reader.Company.People.GetValueOrDefault(person)?.Name ?? "?";

    public LetterFact? Fact(string key, string? says) => string.IsNullOrEmpty(says) ? null : new(Say(key), says);

    /// <summary>A field of delivery and references, called as on the cart's page.</summary>
    public LetterFact? Reference(string field, string? says) => string.IsNullOrEmpty(says) ? null : new(NameOfField(field), says);

    public string NameOfField(string field) => Wording.Say($"refs.{field}", this);

    public Tells Facts(params ReadOnlySpan<LetterFact?> facts) => new([.. Present(facts)]);

    /// <summary>A letter with its one button.</summary>
    public LetterText Letter(string subject, params ReadOnlySpan<LetterBlock?> blocks) => new(subject, Say("open"), [.. Present(blocks)]);

    public static Quotes? Quote(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    private static List<T> Present<T>(ReadOnlySpan<T?> all) where T : class
    {
        List<T> present = [];
        foreach (var one in all)
        {
            if (one is not null) present.Add(one);
        }

        return present;
    }
}
