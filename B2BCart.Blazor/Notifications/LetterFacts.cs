using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Notifications;
using B2BCart.Core.Sharing;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Notifications;

/// <summary>All that a letter may say, already cut down to what its reader may see.</summary>
/// <param name="To">Nobody of the company: the seller.</param>
/// <param name="Revision">What the letter is about.</param>
/// <param name="Before">The cart just before it.</param>
/// <param name="Cart">The cart just after it.</param>
/// <param name="Newest">The cart as it is when the letter is delivered.</param>
public sealed record LetterFacts(
    LetterKind Kind, PersonId? To, Revision Revision, Cart Before, Cart Cart, Cart Newest, Reader Reader, IStringLocalizer<NotificationsWords> Words, Wording Wording)
{
    public required Sight Sight { get; init; }

    /// <summary>A sentence with its gaps filled by name. A sentence that is missing is a bug.</summary>
    public string Say(string key, params (string Gap, string? Says)[] gaps)
    {
        var sentence = Words[key];
        if (sentence.ResourceNotFound) throw new InvalidOperationException($"The words of mails lack '{key}'.");

        return Sentence.Fill(sentence, name => gaps.FirstOrDefault(gap => gap.Gap == name).Says);
    }

    public string NameOf(PersonId person) => Reader.Company.People.GetValueOrDefault(person)?.Name ?? "?";

    public LetterFact Fact(string key, string says) => new(Say(key), says);

    /// <summary>A letter of this cart with its one button.</summary>
    public LetterText Letter(string subject, params ReadOnlySpan<LetterBlock?> blocks)
    {
        List<LetterBlock> said = [];
        foreach (var block in blocks)
        {
            if (block is not null) said.Add(block);
        }

        return new(subject, Say("open"), [.. said]);
    }
}
