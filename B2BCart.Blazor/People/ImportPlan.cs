using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>What one row of a file would do.</summary>
/// <param name="Events">None where all is so already, or where it is refused.</param>
public sealed record PlanRow(int Number, string Email, string Name, ImmutableArray<CompanyEvent> Events, ImmutableArray<Refusal> Refusals)
{
    public bool IsRefused => !Refusals.IsEmpty;

    public bool IsNew => Events is [PersonInvited, ..];

    public bool IsChange => !Events.IsEmpty && !IsNew;

    public bool IsSame => Events.IsEmpty && !IsRefused;
}

/// <summary>What a file would do to a company, and all that is needed to do it.</summary>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Command">Only what is not refused at first sight.</param>
/// <param name="Cards">Of those who are new or called another way.</param>
/// <param name="Seen">The company's newest event of then: what came later is not written over.</param>
public sealed record ImportPlan(ImmutableArray<PlanRow> Rows, ImportPeople Command, ImmutableDictionary<PersonId, PersonCard> Cards, long Seen)
{
    public bool MayBeDone => !Rows.Any(row => row.IsRefused) && Rows.Any(row => !row.Events.IsEmpty);

    /// <summary>It was: this is the report.</summary>
    public bool IsDone { get; init; }
}
