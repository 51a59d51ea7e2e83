using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCart.Blazor.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Requests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ApprovalLimit",
                table: "people",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "people",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsAdmin",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "Manager",
                table: "people",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "MayOrder",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "MaySubmit",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "LastResort",
                table: "companies",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SecondLastResort",
                table: "companies",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ToleranceAmount",
                table: "companies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<decimal>(
                name: "TolerancePercent",
                table: "companies",
                type: "TEXT",
                nullable: false,
                defaultValue: 0m);

            migrationBuilder.AddColumn<string>(
                name: "Zone",
                table: "companies",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<byte[]>(
                name: "Envelope",
                table: "carts",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Reserved",
                table: "carts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "carts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "approval_rules",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Over = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Asks = table.Column<int>(type: "INTEGER", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approval_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "budget_ledger",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Envelope = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reserved = table.Column<long>(type: "INTEGER", nullable: false),
                    Committed = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_ledger", x => new { x.Cart, x.Seq });
                });

            migrationBuilder.CreateTable(
                name: "cart_answers",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Given = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_answers", x => new { x.Cart, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "cart_waiting",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsAgain = table.Column<bool>(type: "INTEGER", nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cart_waiting", x => new { x.Cart, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "envelopes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CostCentre = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Allocated = table.Column<long>(type: "INTEGER", nullable: false),
                    Committed = table.Column<long>(type: "INTEGER", nullable: false),
                    Reserved = table.Column<long>(type: "INTEGER", nullable: false),
                    OnOver = table.Column<int>(type: "INTEGER", nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_envelopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "link_openings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Link = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_link_openings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "order_counters",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_counters", x => new { x.Company, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "orders",
                columns: table => new
                {
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Parts = table.Column<int>(type: "INTEGER", nullable: false),
                    PlacedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_orders", x => x.Cart);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Cart = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    To = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Error = table.Column<string>(type: "TEXT", nullable: true),
                    IsKept = table.Column<bool>(type: "INTEGER", nullable: false),
                    HasPrices = table.Column<bool>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "rule_sets",
                columns: table => new
                {
                    Company = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    SavedBy = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_sets", x => x.Company);
                });

            migrationBuilder.CreateTable(
                name: "supplier_terms",
                columns: table => new
                {
                    Supplier = table.Column<string>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", nullable: false),
                    Freight = table.Column<long>(type: "INTEGER", nullable: false),
                    FreeFrom = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supplier_terms", x => new { x.Supplier, x.Currency });
                });

            migrationBuilder.CreateIndex(
                name: "IX_carts_Envelope",
                table: "carts",
                column: "Envelope");

            migrationBuilder.CreateIndex(
                name: "IX_approval_rules_Company",
                table: "approval_rules",
                column: "Company");

            migrationBuilder.CreateIndex(
                name: "IX_budget_ledger_Envelope_At",
                table: "budget_ledger",
                columns: new[] { "Envelope", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_cart_answers_Person_At",
                table: "cart_answers",
                columns: new[] { "Person", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_cart_waiting_Person",
                table: "cart_waiting",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_envelopes_Company_CostCentre_From",
                table: "envelopes",
                columns: new[] { "Company", "CostCentre", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_link_openings_Link",
                table: "link_openings",
                column: "Link");

            migrationBuilder.CreateIndex(
                name: "IX_orders_Company_Year_Sequence",
                table: "orders",
                columns: new[] { "Company", "Year", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_CreatedAt",
                table: "outbox",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_DueAt",
                table: "outbox",
                column: "DueAt",
                filter: "\"SentAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "approval_rules");

            migrationBuilder.DropTable(
                name: "budget_ledger");

            migrationBuilder.DropTable(
                name: "cart_answers");

            migrationBuilder.DropTable(
                name: "cart_waiting");

            migrationBuilder.DropTable(
                name: "envelopes");

            migrationBuilder.DropTable(
                name: "link_openings");

            migrationBuilder.DropTable(
                name: "links");

            migrationBuilder.DropTable(
                name: "order_counters");

            migrationBuilder.DropTable(
                name: "orders");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "rule_sets");

            migrationBuilder.DropTable(
                name: "supplier_terms");

            migrationBuilder.DropIndex(
                name: "IX_carts_Envelope",
                table: "carts");

            migrationBuilder.DropColumn(
                name: "ApprovalLimit",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Email",
                table: "people");

            migrationBuilder.DropColumn(
                name: "IsAdmin",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Manager",
                table: "people");

            migrationBuilder.DropColumn(
                name: "MayOrder",
                table: "people");

            migrationBuilder.DropColumn(
                name: "MaySubmit",
                table: "people");

            migrationBuilder.DropColumn(
                name: "LastResort",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "SecondLastResort",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "ToleranceAmount",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "TolerancePercent",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "Zone",
                table: "companies");

            migrationBuilder.DropColumn(
                name: "Envelope",
                table: "carts");

            migrationBuilder.DropColumn(
                name: "Reserved",
                table: "carts");

            migrationBuilder.DropColumn(
                name: "State",
                table: "carts");
        }
    }
}
