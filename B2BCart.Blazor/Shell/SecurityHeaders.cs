namespace B2BCart.Blazor.Shell;

/// <summary>
/// What a browser may do with our pages: scripts from here only, no frames, no address told to others. Style blocks are allowed by their
/// hash (MudBlazor writes its theme as such), style attributes because MudBlazor places its menus with them.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private readonly Task<string> _policy = WriteAsync();

    public async Task InvokeAsync(HttpContext context)
    {
        var policy = await _policy;
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers.ContentSecurityPolicy = policy;
            return Task.CompletedTask;
        });
        await next(context);
    }

    private static async Task<string> WriteAsync()
    {
        var styles = string.Join(' ', (await ThemeStyles.HashesAsync()).Select(hash => $"'sha256-{hash}'"));
        return $"default-src 'self'; script-src 'self'; style-src-elem 'self' {styles}; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
