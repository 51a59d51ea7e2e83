return await B2BCart.Blazor.B2BCartApp.RunAsync(args);
