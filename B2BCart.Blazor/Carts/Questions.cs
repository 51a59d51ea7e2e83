using System.Globalization;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Carts;

/// <summary>Turns a refused edit of a quantity into the question that opens under its line.</summary>
public sealed class Questions(IStringLocalizer<CartsWords> words, Wording wording)
{
    public Question About(LineId line, string typed, Refusal refusal, Line? now, Reader reader) => refusal switch
    {
        QuantityMoved moved => new(line, typed, Says(moved, reader), new(
            new(Say("way.keep", moved.Wanted), new SetQuantity(line, moved.Wanted, moved.Now)),
            new(Say("way.take", moved.Now), null))) { IsConflict = true },
        LineIsRemoved removed => new(line, typed, Says(removed, typed, reader), new(
            Number(typed) is { } wanted ? new(Say("way.restore-with", wanted), new RestoreLine(line, wanted)) : new(words["way.restore"], new RestoreLine(line)),
            new(words["way.leave-out"], null))) { IsConflict = true, IsOfRemoved = true },
        QuantityOffStep off when now is not null => Allowed(line, typed, wording.Of(off, reader), now, off.Below, off.Above),
        QuantityBelowMinimum low when now is not null => Allowed(line, typed, wording.Of(low, reader), now, low.Minimum),
        QuantityNotPositive when now is not null => new(line, typed, wording.Of(refusal, reader), new(new(words["way.remove"], new RemoveLine(line)), Leave(now))),
        MoreThanStock more when now is not null => Allowed(line, typed, wording.Of(more, reader), now, more.Stock),
        _ => new(line, typed, wording.Of(refusal, reader), new(now is null ? new(words["way.close"], null) : Leave(now))),
    };

    /// <summary>The same question about the line as it is now, when that was removed or came back since; nothing where there is nothing to ask any more.</summary>
    public Question? Anew(Question question, Line now, Reader reader) =>
        !question.IsConflict || question.IsOfRemoved == now.IsRemoved ? question
        : now.Removed is { } removed ? About(now.Id, question.Typed, new LineIsRemoved(now.Id, removed.Actor, removed.At), now, reader)
        : Number(question.Typed) is { } wanted && wanted != now.Quantity ? About(now.Id, question.Typed, new QuantityMoved(now.Id, wanted, now.Quantity, now.Quantity, now.Changed.Actor, now.Changed.At), now, reader)
        : null;

    private Question Allowed(LineId line, string typed, string says, Line now, params ReadOnlySpan<Quantity> quantities)
    {
        EquatableList<Way> ways = new();
        foreach (var quantity in quantities)
        {
            if (!now.Offer.Allows(quantity).IsRefused(out _)) ways.Add(new(Say("way.set", quantity), quantity == now.Quantity ? null : new SetQuantity(line, quantity, now.Quantity)));
        }

        if (ways.Count == 0 || ways.TrueForAll(way => way.Command is not null)) ways.Add(Leave(now));
        return new(line, typed, says, ways);
    }

    private Way Leave(Line now) => new(Say("way.leave", now.Quantity), null);

    private string Says(QuantityMoved moved, Reader reader) =>
        Sentence.Fill(words["ask.moved"], gap => gap switch { "By" => reader.FirstName(moved.By), "Now" => Figures.Write(moved.Now), "Wanted" => Figures.Write(moved.Wanted), "Seen" => Figures.Write(moved.Seen), _ => null });

    private string Says(LineIsRemoved removed, string typed, Reader reader) =>
        Sentence.Fill(words["ask.removed"], gap => gap switch { "By" => reader.FirstName(removed.By), "Typed" => typed, _ => null });

    private string Say(string key, Quantity quantity) => string.Format(CultureInfo.CurrentCulture, words[key], Figures.Write(quantity));

    private static Quantity? Number(string typed) =>
        decimal.TryParse(typed, NumberStyles.Number, CultureInfo.CurrentCulture, out var number) && number > 0 ? new Quantity(number) : null;
}
