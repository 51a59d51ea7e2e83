using System.Collections.Immutable;
using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Blazor.People;

/// <summary>Makes of each row of a file who it means and what they shall be: people by their address, units by their path, places by their names.</summary>
internal sealed class ImportReading(Firm firm, IReadOnlyCollection<PersonRow> people, ILookup<string, PersonId> taken, Currency currency, RightNames rights)
{
    private readonly UnitPaths _units = new(firm);
    private readonly Dictionary<string, PersonRow> _known = people.Where(row => row.EndedAt is null && row.Email.Length > 0).DistinctBy(row => row.Email, StringComparer.OrdinalIgnoreCase).ToDictionary(row => row.Email, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PersonId> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<PersonId, PersonCard> _cards = [];

    public ImportPlan Read(IReadOnlyList<PeopleRow> rows, long seen)
    {
        foreach (var row in rows.Where(row => row.Of(PeopleColumn.Email).Length > 0))
        {
            if (_first.TryAdd(row.Of(PeopleColumn.Email), row.Number)) _ids[row.Of(PeopleColumn.Email)] = _known.TryGetValue(row.Of(PeopleColumn.Email), out var known) ? known.Id : new PersonId(Guid.CreateVersion7());
        }

        foreach (var (email, row) in _known) _ids.TryAdd(email, row.Id);
        var read = rows.Select(row => (Row: row, Is: Read(row))).ToList();
        var command = new ImportPeople([.. _units.Missing], [.. read.Select(one => one.Is.Person).OfType<ImportedPerson>()]);
        var verdicts = new Queue<RowVerdict>(command.LookAt(firm));
        return new([.. read.Select(one => Plan(one.Row, one.Is.Person is null ? new([], one.Is.Refused) : verdicts.Dequeue()))], command, _cards.ToImmutableDictionary(), seen);
    }

    private PlanRow Plan(PeopleRow row, RowVerdict verdict)
    {
        var email = row.Of(PeopleColumn.Email);
        return new(row.Number, email, row.Says(PeopleColumn.Name) ? row.Of(PeopleColumn.Name) : _known.GetValueOrDefault(email)?.Name ?? "", verdict.Events, verdict.Refused);
    }

    /// <summary>Each cell is read whatever the others say, so that a row is corrected once.</summary>
    private (ImportedPerson? Person, ImmutableArray<Refusal> Refused) Read(PeopleRow row)
    {
        if (row.Formula is { } column) return (null, [new CellIsFormula(PeopleColumns.NameOf(column))]);

        var email = row.Of(PeopleColumn.Email);
        var was = _known.GetValueOrDefault(email);
        List<Refusal> refused = [];
        if (_first.TryGetValue(email, out var first) && first != row.Number) refused.Add(new EmailTwice(email, first));
        if (was is null && taken.Contains(email.ToUpperInvariant())) refused.Add(new EmailTaken(email));
        var called = PersonCard.Of(row.Says(PeopleColumn.Name) ? row.Of(PeopleColumn.Name) : was?.Name, row.Says(PeopleColumn.Title) ? row.Of(PeopleColumn.Title) : was?.Title, was?.Email ?? email);
        refused.AddRange(called.Refusals);
        var (unit, manager, limit) = (Take(Unit(row, was), refused), Take(Manager(row, was), refused), Take(Limit(row, was), refused));
        var (has, settings) = (Take(Rights(row, was), refused), new SettingsReading(firm).Read(row, was is null ? PersonSettings.None : firm.People[was.Id].Settings, refused));
        if (refused.Count > 0) return (null, [.. refused]);

        var id = _ids[email];
        _cards[id] = called;
        return (new(id, was is null, unit, manager, limit, has, settings, was is not null && (called.Name, called.Title) != (was.Name, was.Title)), []);
    }

    internal static T? Take<T>(Result<T> read, List<Refusal> refused)
    {
        if (read.IsRefused(out var no, out var value)) refused.Add(no);
        return value;
    }

    private Result<UnitId> Unit(PeopleRow row, PersonRow? was) =>
        _units.Of(row.Of(PeopleColumn.Unit)).IsRefused(out var no, out var unit) ? no : unit is { } named ? named : was is not null ? was.Unit : new UnitNeeded();

    private Result<PersonId?> Manager(PeopleRow row, PersonRow? was)
    {
        if (!row.Says(PeopleColumn.Manager)) return was?.Manager;
        if (row.Of(PeopleColumn.Manager) is not { Length: > 0 } email) return (PersonId?)null;

        return _ids.TryGetValue(email, out var manager) ? (PersonId?)manager : new UnknownManager(email);
    }

    private Result<long?> Limit(PeopleRow row, PersonRow? was)
    {
        if (!row.Says(PeopleColumn.Limit)) return was?.ApprovalLimit;
        if (row.Of(PeopleColumn.Limit) is not { Length: > 0 } text) return (long?)null;

        return TypedAmount.Read(text, currency, CultureInfo.CurrentCulture).IsRefused(out var no, out var amount) ? no : (long?)amount.Minor;
    }

    private Result<Rights> Rights(PeopleRow row, PersonRow? was)
    {
        if (!row.Says(PeopleColumn.Rights)) return was is null ? Core.People.Rights.None : CompanyRows.RightsOf(was);

        var all = Core.People.Rights.None;
        foreach (var name in row.Each(PeopleColumn.Rights))
        {
            if (rights.Of(name) is not { } right) return new UnknownRight(name);
            all |= right;
        }

        return all;
    }
}

public sealed record CellIsFormula(string Column) : Refusal;

/// <param name="First">The row in which it stands already.</param>
public sealed record EmailTwice(string Email, int First) : Refusal;

public sealed record UnitNeeded : Refusal;

/// <summary>Neither in the company nor in the file.</summary>
public sealed record UnknownManager(string Email) : Refusal;

public sealed record UnknownRight(string Text) : Refusal;
