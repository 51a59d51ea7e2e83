using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;
using Microsoft.EntityFrameworkCore;

namespace B2BCart.Blazor.Carts;

/// <summary>A cart's row with the highest role that one person has in it.</summary>
public sealed class OpenCart
{
    public required CartRow Cart { get; init; }
    public required CartRole Role { get; init; }

    /// <summary>Who is asked now, where somebody is.</summary>
    public WaitingRow? Waits { get; init; }

    /// <summary>No amount leaves here for a person who sees none.</summary>
    public ListedCart SeenBy(Person person) =>
        new(Cart.Id, Cart.Name, Cart.Owner, Role, Cart.Lines, person.SeesPrices ? new Money(Cart.Total, Currency.Of(Cart.Currency)) : null, Cart.EditedBy, Cart.EditedAt)
        {
            Company = Cart.Company,
            State = Cart.State,
            IsArchived = Cart.IsArchived,
            IsList = Cart.IsList,
            WaitsFor = Waits is { } asked ? (asked.Person, asked.Since) : null,
        };
}

/// <summary>The same question as <see cref="Access"/> asks of one cart, asked of all.</summary>
public static class OpenCarts
{
    public static IQueryable<OpenCart> To(Person person, AppDb db)
    {
        byte[] me = Stored.Id(person.Id), company = Stored.Id(person.Company);
        byte[][] units = [.. person.Units.Select(Stored.Id)];
        CompanyId[] served = [.. person.ContactOf];
        var roles = db.Set<MemberRow>()
            .Where(row => (row.Kind == GranteeKind.Person && row.Grantee == me)
                || (row.Kind == GranteeKind.Unit && units.Contains(row.Grantee))
                || (row.Kind == GranteeKind.Company && row.Grantee == company))
            .Select(row => new { row.Cart, row.Role })
            .Concat(db.Set<WaitingRow>().Where(row => row.Person == person.Id).Select(row => new { row.Cart, Role = CartRole.Commenter }))
            .Concat(db.Set<AnswerRow>().Where(row => row.Person == person.Id).Select(row => new { row.Cart, Role = CartRole.Commenter }))
            .GroupBy(row => row.Cart)
            .Select(rows => new { Cart = rows.Key, Role = rows.Max(row => row.Role) });
        return
            from cart in db.Set<CartRow>().AsNoTracking()
            where cart.Company == person.Company || (served.Contains(cart.Company) && db.Set<MemberRow>().Any(row => row.Cart == cart.Id && row.Kind == GranteeKind.Person && row.Grantee == me))
            join role in roles on cart.Id equals role.Cart
            join asked in db.Set<WaitingRow>() on cart.Id equals asked.Cart into waiting
            from asked in waiting.DefaultIfEmpty()
            select new OpenCart { Cart = cart, Role = role.Role, Waits = asked };
    }

    /// <summary>Every word somewhere in the name. SQLite folds only the case of A to Z, so a word with other letters is tried in both.</summary>
    public static IQueryable<OpenCart> Called(this IQueryable<OpenCart> carts, string? name)
    {
        foreach (var word in (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(8))
        {
            string lower = Pattern(word.ToLowerInvariant()), upper = Pattern(word.ToUpperInvariant());
            carts = carts.Where(one => EF.Functions.Like(one.Cart.Name, lower, @"\") || EF.Functions.Like(one.Cart.Name, upper, @"\"));
        }

        return carts;
    }

    private static string Pattern(string word) => $"%{word.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
}
