using System.Globalization;

namespace B2BCart.Blazor.People;

/// <summary>What a column of a file of people holds, in the order of an export.</summary>
public enum PeopleColumn
{
    Email = 1,
    Name = 2,
    Title = 3,

    /// <summary>The path from the top, "Sales / North".</summary>
    Unit = 4,

    /// <summary>By e-mail address.</summary>
    Manager = 5,
    Limit = 6,
    Rights = 7,

    /// <summary>By number.</summary>
    CostCentres = 8,

    /// <summary>By name.</summary>
    ShipTo = 9,
    Language = 10,
    Zone = 11,
}

/// <summary>How the columns are called: in English, in German, and as else people call them.</summary>
public static class PeopleColumns
{
    private static readonly Dictionary<PeopleColumn, string[]> Names = new()
    {
        [PeopleColumn.Email] = ["E-mail", "E-Mail", "email", "mail", "e-mail address", "e-mail-adresse", "adresse"],
        [PeopleColumn.Name] = ["Name", "Name", "full name", "person"],
        [PeopleColumn.Title] = ["Title", "Funktion", "titel", "job title", "position"],
        [PeopleColumn.Unit] = ["Unit", "Abteilung", "einheit", "department", "bereich"],
        [PeopleColumn.Manager] = ["Manager", "Vorgesetzt", "vorgesetzter", "vorgesetzte", "führungskraft", "manager e-mail"],
        [PeopleColumn.Limit] = ["Approval limit", "Freigabegrenze", "limit", "gibt frei bis"],
        [PeopleColumn.Rights] = ["Rights", "Rechte", "roles", "rollen", "role", "rolle"],
        [PeopleColumn.CostCentres] = ["Cost centres", "Kostenstellen", "cost centers", "cost centre", "cost center", "kostenstelle"],
        [PeopleColumn.ShipTo] = ["Ship-to", "Lieferadresse", "default ship-to", "delivery address"],
        [PeopleColumn.Language] = ["Language", "Sprache"],
        [PeopleColumn.Zone] = ["Time zone", "Zeitzone", "timezone", "zone"],
    };

    public static IEnumerable<PeopleColumn> All => Names.Keys;

    /// <summary>In the reader's language.</summary>
    public static string NameOf(PeopleColumn column) => Names[column][CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "de" ? 1 : 0];

    public static PeopleColumn? Of(string cell) =>
        Names.Where(one => one.Value.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase)).Select(one => (PeopleColumn?)one.Key).FirstOrDefault();
}
