using System.Collections.Immutable;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>What somebody wants to happen in a cart: an intent, never "save the whole cart".</summary>
public abstract record CartCommand
{
    /// <summary>The products whose offers <see cref="Decide"/> needs in its facts.</summary>
    public virtual IEnumerable<Sku> NeedsOffers(Cart cart) => [];

    /// <summary>The person, unit or company that is named and has to be known.</summary>
    public virtual Grantee? Names => null;

    /// <summary>The people who are named and whose rights are asked.</summary>
    public virtual IEnumerable<PersonId> NamesPeople => [];

    /// <summary>Another cart that <see cref="Decide"/> reads or changes too; then <see cref="NeedsOffers"/> is asked of that one.</summary>
    public virtual CartId? OtherOf(Cart cart, PersonId actor) => null;

    /// <summary>The zone that a day is meant in.</summary>
    public virtual string? NamesZone => null;

    /// <summary>Does <see cref="Decide"/> need the fields of delivery and references?</summary>
    public virtual bool NeedsReferences => false;

    /// <summary>Does <see cref="Decide"/> need the company's rules, as they read for whoever requests?</summary>
    public virtual bool NeedsRules => false;

    /// <summary>Does <see cref="Decide"/> need the next number for an order?</summary>
    public virtual bool NeedsOrderNumber => false;

    /// <summary>The revisions of the cart's log that <see cref="Decide"/> needs in its facts.</summary>
    public virtual ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) => [];

    /// <summary>Pure: the same cart and facts give the same events or the same refusal.</summary>
    public abstract Result<Decided> Decide(Cart cart, Facts facts);

    /// <summary>What it decides and what follows from that: the budget that is reserved, and the approvals that no longer cover the cart.</summary>
    public Result<Decided> LeadTo(Cart cart, Facts facts) => Decide(cart, facts).IsRefused(out var no, out var decided) ? no : Consequences.Of(cart, decided, facts);
}
