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

    /// <summary>Does <see cref="Decide"/> need the fields of delivery and references?</summary>
    public virtual bool NeedsReferences => false;

    /// <summary>The revisions of the cart's log that <see cref="Decide"/> needs in its facts.</summary>
    public virtual ImmutableArray<UndoStep> NeedsRevisions(Cart cart, PersonId actor) => [];

    /// <summary>Pure: the same cart and facts give the same events or the same refusal.</summary>
    public abstract Result<Decided> Decide(Cart cart, Facts facts);
}
