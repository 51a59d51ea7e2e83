using System.Net;
using System.Text.RegularExpressions;

namespace B2BCart.Bench.TwoCompanies;

/// <summary>What a server answered: all of it that the one who asked can see.</summary>
internal sealed partial record Said(HttpStatusCode Status, string Headers, string Body, string? Location)
{
    public static async Task<Said> OfAsync(HttpResponseMessage answer)
    {
        var (type, read) = (answer.Content.Headers.ContentType?.MediaType, "");
        if (type == "text/event-stream" && answer.IsSuccessStatusCode) read = await FirstAsync(answer);
        else read = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Date" or "Set-Cookie"));
        return new(answer.StatusCode, string.Join('\n', headers.Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")), read, answer.Headers.Location?.ToString());
    }

    /// <summary>It asks who is there.</summary>
    public bool AsksToSignIn => Status is HttpStatusCode.Unauthorized || (Location is { } to && new Uri(new("http://here"), to).AbsolutePath == "/sign-in");

    /// <summary>Without what the one who asked said themself, and without what is another each time: two of these are equal or tell something.</summary>
    public string Without(params ReadOnlySpan<Guid> ids)
    {
        var all = $"{(int)Status} {Location}\n{Headers}\n{Body}";
        foreach (var id in ids) all = all.Replace($"{id}", "ID", StringComparison.OrdinalIgnoreCase).Replace($"{id:N}", "ID", StringComparison.OrdinalIgnoreCase);
        return Blazor().Replace(Sealed().Replace(all, "SEALED"), "<!---->");
    }

    /// <summary>A stream says what it has to say first, and goes on.</summary>
    private static async Task<string> FirstAsync(HttpResponseMessage answer)
    {
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var said = new System.Text.StringBuilder();
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10)) is { } line)
        {
            if (line.Length == 0 && said.Length > 0) break;
            said.AppendLine(line);
        }

        return said.ToString();
    }

    /// <summary>What data protection made.</summary>
    [GeneratedRegex("CfDJ8[A-Za-z0-9_/+=%-]+")]
    private static partial Regex Sealed();

    [GeneratedRegex("<!--Blazor.*?-->", RegexOptions.Singleline)]
    private static partial Regex Blazor();
}
