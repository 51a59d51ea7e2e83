using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.Sharing;

namespace B2BCart.Tests;

/// <summary>Who acts in the specs.</summary>
internal static class Cast
{
    public static CompanyId Company { get; } = new(Id(100));

    /// <summary>Above <see cref="Lab"/>.</summary>
    public static UnitId Research { get; } = new(Id(201));

    public static UnitId Lab { get; } = new(Id(202));

    /// <summary>The owner of the cart.</summary>
    public static Person Ann { get; } = Of(1, [Research]) with { MaySubmit = true };

    /// <summary>An editor.</summary>
    public static Person Bob { get; } = Of(2, [Lab, Research]) with { MaySubmit = true };

    /// <summary>A contributor.</summary>
    public static Person Cleo { get; } = Of(3, [Lab, Research]);

    /// <summary>A viewer.</summary>
    public static Person Vic { get; } = Of(4, []);

    /// <summary>An editor who sees no prices.</summary>
    public static Person Walt { get; } = Of(5, []) with { SeesPrices = false };

    /// <summary>A colleague without whom the cart was shared.</summary>
    public static Person Zoe { get; } = Of(6, [Lab, Research]);

    /// <summary>Of another company.</summary>
    public static Person Olga { get; } = Of(7, []) with { Company = new(Id(101)) };

    /// <summary>Ann's manager: asked over 1,000 EUR. The cart was not shared with her, nor with anybody below.</summary>
    public static Person Mia { get; } = Of(8, [Research]);

    /// <summary>Mia's manager.</summary>
    public static Person Hugo { get; } = Of(9, []);

    /// <summary>Asked too over 10,000 EUR, and the owner of the budgets.</summary>
    public static Person Fay { get; } = Of(10, []);

    /// <summary>An editor who places orders.</summary>
    public static Person Lee { get; } = Of(11, []) with { MayOrder = true };

    /// <summary>An auditor of the company, and in no cart.</summary>
    public static Person Rita { get; } = Of(12, []) with { IsAuditor = true };

    /// <summary>The company's contact at the seller.</summary>
    public static Person Sam { get; } = Of(13, []) with { Company = new(Id(200)), IsOperator = true, ContactOf = [Company] };

    /// <summary>Somebody at the seller while the company lets support in.</summary>
    public static Person Sue { get; } = Of(14, []) with { Company = new(Id(200)), IsOperator = true, LooksInto = [Company] };

    public static ImmutableArray<Person> Everybody { get; } = [Ann, Bob, Cleo, Vic, Walt, Zoe, Olga];

    /// <summary>Those and the ones who are asked.</summary>
    public static ImmutableArray<Person> WithApprovers { get; } = [.. Everybody, Mia, Hugo, Fay, Lee];

    public static string NameOf(PersonId id) => id == Sam.Id ? "Sam" : new[] { "Ann", "Bob", "Cleo", "Vic", "Walt", "Zoe", "Olga", "Mia", "Hugo", "Fay", "Lee" }[WithApprovers.IndexOf(WithApprovers.Single(one => one.Id == id))];

    /// <summary>What the host finds out: is this one of the company, or its contact?</summary>
    public static bool Knows(Grantee grantee) =>
        grantee == Grantee.Of(Company) || grantee == Grantee.Of(Lab) || grantee == Grantee.Of(Research)
        || grantee == Grantee.Of(Sam.Id) || WithApprovers.Any(one => one.Company == Company && grantee == Grantee.Of(one.Id));

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static Person Of(int number, ImmutableArray<UnitId> units) => new(new(Id(number)), Company, units, SeesPrices: true);
}
