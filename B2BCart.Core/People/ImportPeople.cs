using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>One person as a file says it.</summary>
/// <param name="IsNew">Then invited, else changed into this.</param>
/// <param name="Manager">May be somebody of the same file.</param>
/// <param name="IsRenamed">Name or title are others; what they are stands with the person.</param>
public sealed record ImportedPerson(PersonId Person, bool IsNew, UnitId Unit, PersonId? Manager, long? Limit, Rights Rights, PersonSettings Settings, bool IsRenamed);

/// <summary>What would become of one row.</summary>
/// <param name="Events">None where all is so already, or where it is refused.</param>
/// <param name="Refused">All that can be known of it; empty where it is not refused.</param>
public sealed record RowVerdict(ImmutableArray<CompanyEvent> Events, ImmutableArray<Refusal> Refused);

/// <summary>Many people at once: all of them, or nobody. Each row is judged by how the company would be with all of them.</summary>
/// <param name="Units">Those that are missing, each after the one it stands below.</param>
public sealed record ImportPeople(ImmutableArray<CreateUnit> Units, ImmutableArray<ImportedPerson> Rows) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var (rows, refusedUnits) = Judged(firm);
        if (rows.Count(row => !row.Refused.IsEmpty) is > 0 and var refused) return new RowsRefused(refused);

        if (refusedUnits.Values.FirstOrDefault() is { } unit) return unit;

        return ImmutableArray.Create<CompanyEvent>([.. Units.Select(one => new UnitCreated(one.Unit, one.Name.Trim(), one.Above)), .. rows.SelectMany(row => row.Events)]);
    }

    /// <summary>One for each row, in their order.</summary>
    public ImmutableArray<RowVerdict> LookAt(Firm firm) => Judged(firm).Rows;

    private (ImmutableArray<RowVerdict> Rows, Dictionary<UnitId, Refusal> Units) Judged(Firm firm)
    {
        var (after, refused) = WithUnits(firm);
        after = after with { People = after.People.SetItems(Rows.Select(row => KeyValuePair.Create(row.Person, After(row, firm.People.GetValueOrDefault(row.Person))))) };
        var keepsAdmin = after.People.Values.Any(person => person is { IsAdmin: true, IsInvited: false });
        return ([.. Rows.Select(row => Judge(row, firm, after, keepsAdmin, refused.GetValueOrDefault(row.Unit)) is { IsEmpty: false } no ? new RowVerdict([], no) : new(Events(row, firm), []))], refused);
    }

    private static FirmPerson After(ImportedPerson row, FirmPerson? was) =>
        new(row.Person, row.Unit, row.Manager, row.Limit, row.Rights, was is { HasLeft: true }) { IsInvited = was is null or { IsInvited: true }, Settings = row.Settings };

    /// <summary>A unit below one that cannot be is refused like it.</summary>
    private (Firm After, Dictionary<UnitId, Refusal> Refused) WithUnits(Firm firm)
    {
        Dictionary<UnitId, Refusal> refused = [];
        foreach (var unit in Units)
        {
            if ((unit.Above is { } above && refused.TryGetValue(above, out var no)) || unit.Decide(firm).IsRefused(out no, out _)) refused[unit.Unit] = no;
            else firm = firm with { Units = firm.Units.Add(unit.Unit, new(unit.Unit, unit.Name.Trim(), unit.Above)) };
        }

        return (firm, refused);
    }

    private static ImmutableArray<Refusal> Judge(ImportedPerson row, Firm firm, Firm after, bool keepsAdmin, Refusal? unit)
    {
        if (!row.IsNew && firm.Find(row.Person).IsRefused(out var no, out _)) return [no];

        List<Refusal> all = unit is null ? [] : [unit];
        if (unit is null && after.MayStand(row.Person, row.Unit, row.Manager, firm.People.GetValueOrDefault(row.Person)?.Manager).IsRefused(out no)) all.Add(no);
        if (row.Limit is { } limit && ChangePerson.MayBeLimit(limit).IsRefused(out no)) all.Add(no);
        if (firm.MayHave(row.Rights).IsRefused(out no)) all.Add(no);
        if (!keepsAdmin && firm.People.GetValueOrDefault(row.Person) is { IsAdmin: true }) all.Add(new LastAdmin(row.Person));
        if (row.Settings.MayBeIn(after).IsRefused(out no)) all.Add(no);
        return [.. all];
    }

    private static ImmutableArray<CompanyEvent> Events(ImportedPerson row, Firm firm) =>
        row.IsNew
            ? [new PersonInvited(row.Person, row.Unit, row.Manager, row.Limit, row.Rights), .. row.Settings.Since(PersonSettings.None, row.Person)]
            : [.. new ChangePerson(row.Person, row.Unit, row.Manager, row.Limit, row.Rights, row.IsRenamed, HasNewEmail: false, row.Settings).Since(firm.People[row.Person])];
}

/// <summary>Nobody was invited or changed.</summary>
public sealed record RowsRefused(int Rows) : Refusal;
