using System.Globalization;
using B2BCart.Blazor.Carts;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Approvals;

/// <summary>Whom a cart of a list waits for, in words.</summary>
/// <param name="Says">Nothing where it waits for nobody.</param>
public sealed record WaitsFor(string? Says, string? Since, bool IsMe)
{
    public static WaitsFor Of(ListedCart cart, PersonId me, Reader reader, IStringLocalizer<InboxWords> words) => cart switch
    {
        { WaitsFor: { } asked } => new(Name(asked.Person, me, reader, words), string.Format(CultureInfo.CurrentCulture, words["waits.since"], reader.Moment(asked.Since)), asked.Person == me),
        { State: CartState.InReview } => new(words["waits.nobody"], words["waits.nobody.why"], false),
        { State: CartState.ChangesRequested } => new(Name(cart.Owner, me, reader, words), words["waits.changes"], cart.Owner == me),
        _ => new(null, null, false),
    };

    private static string Name(PersonId person, PersonId me, Reader reader, IStringLocalizer<InboxWords> words) =>
        person == me ? words["waits.you"] : reader.Company.People.GetValueOrDefault(person)?.Name ?? words["waits.somebody"];
}
