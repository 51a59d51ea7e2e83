using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>How somebody wants to read: of that person themself, and of admins.</summary>
/// <param name="Language">One of <see cref="PersonSettings.Languages"/>, or nothing.</param>
/// <param name="Zone">An IANA zone that there is, or nothing.</param>
public sealed record ChooseSettings(PersonId Person, string? Language, string? Zone) : CompanyCommand
{
    protected override bool IsOwnOf(PersonId actor) => Person == actor;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (firm.Find(Person).IsRefused(out var no, out var was)) return no;
        var settings = was.Settings with { Language = Language, Zone = Zone };
        if (settings.MayBeIn(firm).IsRefused(out no)) return no;

        return settings.Since(was.Settings, Person).ToImmutableArray();
    }
}
