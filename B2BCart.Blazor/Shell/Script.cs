using Microsoft.JSInterop;

namespace B2BCart.Blazor.Shell;

public static class Script
{
    /// <summary>Calls the page's script. A page that was left meanwhile needs no call, and its going is no error.</summary>
    public static async Task TellAsync(this IJSRuntime script, string what, params object?[] with)
    {
        try
        {
            await script.InvokeVoidAsync(what, with);
        }
        catch (JSDisconnectedException)
        {
        }
    }
}
