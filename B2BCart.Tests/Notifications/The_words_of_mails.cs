using System.Text.RegularExpressions;
using B2BCart.Blazor.Notifications;
using B2BCart.Core.Approvals;
using B2BCart.Core.Notifications;
using B2BCart.Tests.Architecture;
using B2BCart.Tests.Shell;

namespace B2BCart.Tests.Notifications;

public sealed partial class The_words_of_mails
{
    private static readonly IReadOnlyDictionary<string, string> English = WordsFile.All.Single(file => file.Name == nameof(NotificationsWords)).English;

    [Fact]
    public void are_there_wherever_a_letter_says_them()
    {
        var said = Source.Files("B2BCart.Blazor/Notifications").Select(File.ReadAllText).ToList();
        var plain = said.SelectMany(text => Said().Matches(text)).SelectMany(match => match.Groups.Values.Skip(1)).Where(group => group.Success).Select(group => group.Value).ToList();
        var withAmount = said.SelectMany(text => SaidWithAmount().Matches(text)).Select(match => match.Groups[1].Value).ToList();

        plain.Should().HaveCountGreaterThan(30);
        withAmount.Should().HaveCountGreaterThan(3);
        plain.Concat(withAmount).Concat(withAmount.Select(key => $"{key}.plain")).Distinct().Where(key => !English.ContainsKey(key)).Should().BeEmpty();
    }

    [Fact]
    public void are_there_for_every_kind_of_change_rule_letter_and_state() =>
        Enum.GetNames<ChangeKind>().Select(kind => $"change.{kind}").Append("change.Field")
            .Concat(Enum.GetNames<Asks>().Select(asks => $"why.{asks}"))
            .Concat(Enum.GetNames<LetterKind>().Select(kind => $"kind.{kind}"))
            .Concat(Enum.GetNames<MailState>().Select(state => $"state.{state}"))
            .Where(key => !English.ContainsKey(key)).Should().BeEmpty();

    [GeneratedRegex("""\b(?:Say|Fact)\((?:[^"()]*\? )?"([^"]+)"(?: : "([^"]+)")?""")]
    private static partial Regex Said();

    [GeneratedRegex("""\bSayAmount\("([^"]+)""")]
    private static partial Regex SaidWithAmount();
}
