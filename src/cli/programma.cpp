// SPDX-License-Identifier: EUPL-1.2
#include "cli/programma.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <memory>
#include <ostream>

#include "cli/instellingen.h"
#include "cli/opdrachtbeschrijving.h"
#include "cli/opdrachten.h"
#include "cli/veilige_uitvoer.h"
#include "cli/versie.h"
#include "domain/melding.h"
#include "exchange/scoretekens.h"
#include "exchange/tabel.h"
#include "taal/spelling.h"

namespace maatlat {

namespace {

/// What can follow --formaat.
constexpr const char* kRanglijstformaten = "tabel|csv|rekenblad|json";
constexpr const char* kNarekenformaten = "tekst|json";

/// CLI11's help in Dutch.
class Hulptekst : public CLI::Formatter {
  public:
    Hulptekst() {
        column_width(34);
        label("Usage", "Gebruik");
        label("OPTIONS", "OPTIES");
        label("Options", "Opties");
        label("SUBCOMMAND", "OPDRACHT");
        label("SUBCOMMANDS", "OPDRACHTEN");
        label("Subcommand", "Opdracht");
        label("Subcommands", "Opdrachten");
        label("Positionals", "Gegevens");
        label("REQUIRED", "(verplicht)");
        label("TEXT", "");
        label("Required", "verplicht");
    }
};

void bronopties(CLI::App& opdracht, Bronopties& bron, bool metDatabase) {
    if (metDatabase) opdracht.add_option("--database", bron.database, "Lees uit deze database");
    opdracht.add_option("--onderzoek", bron.onderzoek,
                        metDatabase ? "Bestand van het onderzoek; bij --database de id ervan"
                                    : "Bestand van het onderzoek");
    opdracht.add_option("--kader", bron.kader, "Bestand van het toetsingskader (YAML)");
    opdracht.add_option("--scores", bron.scores, "Bestand met scores (CSV, XLSX of ODS)");
    opdracht.add_option("--blad", bron.blad, "Tabblad met de scores, als het er meer kunnen zijn");
    opdracht.add_option("--organisaties", bron.organisaties,
                        "Bestand met de namen van organisaties (YAML)");
    opdracht.add_option("--gegevens", bron.gegevens, "Map met de mappen criteria en templates");
    opdracht.footer("Zonder opties voor de bron: de ronde van 2015 (Stap 1).");
}

void regelsetOptie(CLI::App& opdracht, Bronopties& bron) {
    opdracht.add_option(
        "--regelset", bron.regelset,
        "Oordeel met deze regelset uit het kader; anders met die van het onderzoek");
}

void bewaarOptie(CLI::App& opdracht, std::string& dagen) {
    opdracht.add_option("--bewaar", dagen,
                        "Dagen dat een reservekopie blijft (anders zo lang als dossiers)");
}

void startOpties(CLI::App& opdracht, StartOpties& start) {
    instellingenOptie(opdracht);  // first, as its header says
    opdracht.add_option("--database", start.database,
                        "Database; wordt zo nodig gemaakt (anders maatlat.db)");
    opdracht.add_option("--poort", start.poort, "Poort; 0 laat het systeem kiezen (anders 8080)");
    opdracht.add_option("--adres", start.adres, "IP-adres van deze computer (anders 127.0.0.1)");
    opdracht.add_option("--naam", start.namen, "Naam waaronder mensen Maatlat openen; kan vaker");
    opdracht
        .add_option_function<std::string>(
            "--achter-proxy",
            [&start](const std::string& adressen) {
                start.achterProxy = true;
                start.proxys = adressen.empty() ? std::vector<std::string>()
                                                : CLI::detail::split(adressen, ',');
            },
            "Een proxy ervoor beveiligt de verbinding; haar IP-adres, of meer met een komma "
            "ertussen "
            "(anders deze computer)")
        ->expected(0, 1);
    opdracht.add_option("--aanmelden-via", start.aanmeldenVia,
                        "Kop waarin de proxy zegt wie er bij de organisatie is ingelogd");
    opdracht.add_option("--proxygeheim", start.proxygeheim,
                        "Bestand met het geheim waaraan Maatlat de proxy dan herkent");
    opdracht.add_option("--aanmeldnaam", start.aanmeldnaam, "Kop met de naam van die persoon");
    opdracht.add_option("--aanmeldemail", start.aanmeldemail, "Kop met het e-mailadres");
    opdracht.add_option("--aanmeldgroepen", start.aanmeldgroepen,
                        "Kop met de groepen, voor --aanmeldregel");
    opdracht.add_option("--aanmeldregel", start.aanmeldregel,
                        "Bestand (YAML): welke groep zonder uitnodiging welke rol krijgt");
    opdracht.add_option("--uitlogadres", start.uitlogadres,
                        "Pad van de proxy om ook bij de organisatie uit te loggen");
    opdracht.add_option("--tls-certificaat", start.certificaat, "Certificaat met keten (PEM)");
    opdracht.add_option("--tls-sleutel", start.sleutel, "Sleutel van het certificaat (PEM)");
    opdracht.add_option("--gegevens", start.gegevens,
                        "Map met de mappen criteria, templates en statisch");
    opdracht.add_option("--reservekopieen", start.reservekopieen,
                        "Map voor reservekopieën, op een andere schijf");
    opdracht.add_option("--beveiligingscontact", start.beveiligingscontact,
                        "Bij wie iemand een zwakke plek meldt: e-mailadres of https-adres");
    opdracht.add_option(
        "--meetpoort", start.meetpoort,
        "Poort met metingen voor Prometheus, alleen op deze computer (anders geen)");
    opdracht.add_option("--virusscanner", start.virusscanner,
                        "Socket van clamd, of \"geen\" (anders die van Debian, als hij er is)");
    bewaarOptie(opdracht, start.bewaar);
}

void oefenenOpties(CLI::App& opdracht, OefenenOpties& oefenen) {
    opdracht.add_option("--map", oefenen.map,
                        "Map van de oefenomgeving (anders maatlat-oefening in uw eigen map)");
    opdracht.add_option("--poort", oefenen.poort, "Poort; 0 laat het systeem kiezen (anders 8090)");
    opdracht.add_flag("--alleen-maken", oefenen.alleenMaken,
                      "Maak de oefenomgeving, en start haar nog niet");
    opdracht.add_flag("--weg", oefenen.weg, "Gooi de oefenomgeving weg, met alles wat erin staat");
    opdracht.add_option("--gegevens", oefenen.gegevens,
                        "Map met de mappen criteria, templates en statisch");
}

/// All options and commands, and which command was chosen.
class Opdrachtregel {
  public:
    Opdrachtregel() {
        app_.formatter(std::make_shared<Hulptekst>());
        app_.option_defaults()->group("Opties");
        app_.footer("Hulp bij een opdracht: maatlat OPDRACHT --help");
        app_.set_help_flag("-h,--help", "Toon deze hulp");
        app_.set_version_flag("--versie", versietekst, "Toon de versie");
        app_.require_subcommand(0, 1);

        CLI::App* kader = opdracht(app_, "kader", "Controleer of toon een toetsingskader");
        kader->require_subcommand(0, 1);
        CLI::App* controleer =
            opdracht(*kader, "controleer",
                     "Zeg of een kader of dossierformulier in orde is, en zo niet: waarom");
        controleer
            ->add_option("bestand", kader_.bestanden, "Een of meer kaders of dossierformulieren")
            ->required();
        bij(controleer,
            [this](const Uitvoer& uitvoer) { return kaderControleer(kader_, uitvoer); });
        CLI::App* toon = opdracht(*kader, "toon", "Toon een kader leesbaar");
        toon->add_option("bestand", kader_.bestanden, "Een of meer kaderbestanden")->required();
        bij(toon, [this](const Uitvoer& uitvoer) { return kaderToon(kader_, uitvoer); });

        CLI::App* steekproef = opdracht(app_, "steekproef", "Doe een trekking van dossiers na");
        steekproef->require_subcommand(0, 1);
        CLI::App* nadoen = opdracht(*steekproef, "controleer",
                                    "Zeg of een trekkingsbewijs klopt, en zo niet: wat niet");
        nadoen->add_option("bewijs", steekproef_.bewijs, "Bestand van het trekkingsbewijs (JSON)")
            ->required();
        nadoen->add_option("--lijst", steekproef_.lijst, "Lijst van dossiers (CSV, XLSX of ODS)")
            ->required();
        nadoen->add_option("--sleutel", steekproef_.sleutel, "Sleutelbestand (CSV)")->required();
        nadoen->add_option("--blad", steekproef_.blad, "Tabblad waarop de lijst staat");
        bij(nadoen,
            [this](const Uitvoer& uitvoer) { return steekproefControleer(steekproef_, uitvoer); });

        CLI::App* verklaar =
            opdracht(app_, "verklaar", "Leg een oordeel uit, en wat het zou veranderen");
        verklaar->add_option("--organisatie", verklaar_.organisatie, "Naam van de organisatie")
            ->required();
        verklaar->add_option("--criterium", verklaar_.criterium, "Code van het criterium")
            ->required();
        metBron(verklaar, verklaar_.bron);
        bij(verklaar,
            [this](const Uitvoer& uitvoer) { return verklaarOpdracht(verklaar_, uitvoer); });

        CLI::App* importeer =
            opdracht(app_, "importeer", "Zet een onderzoek met zijn scores in een database");
        importeer
            ->add_option("--database", importeer_.bron.database, "Database; wordt zo nodig gemaakt")
            ->required();
        importeer->add_option("--regelset", importeer_.bron.regelset,
                              "Oordeel met deze regelset; bij --kader en --scores");
        importeer->add_flag("--leeg-maken", importeer_.leegMaken,
                            "Maak ook leeg wat in het bestand leeg is of ontbreekt");
        bronopties(*importeer, importeer_.bron, false);
        bij(importeer,
            [this](const Uitvoer& uitvoer) { return importeerOpdracht(importeer_, uitvoer); });

        CLI::App* ranglijst =
            opdracht(app_, "ranglijst", "Rangschik de organisaties naar het aantal voldoende");
        ranglijst
            ->add_option("--formaat", ranglijst_.formaat,
                         "Vorm van de uitvoer; rekenblad is CSV om in een rekenblad te openen")
            ->type_name(kRanglijstformaten);
        metBron(ranglijst, ranglijst_.bron);
        bij(ranglijst,
            [this](const Uitvoer& uitvoer) { return ranglijstOpdracht(ranglijst_, uitvoer); });

        CLI::App* nareken = opdracht(app_, "narekenen",
                                     "Reken na of gepubliceerde uitspraken uit de scores volgen");
        nareken->add_flag("--alles", nareken_.alles, "Toon ook de cijfers van wat volgt");
        nareken->add_option("--formaat", nareken_.formaat, "Vorm van de uitvoer")
            ->type_name(kNarekenformaten);
        metBron(nareken, nareken_.bron);
        bij(nareken, [this](const Uitvoer& uitvoer) { return narekenOpdracht(nareken_, uitvoer); });

        CLI::App* rapport =
            opdracht(app_, "rapport", "Maak het landelijk rapport en dat van elke organisatie");
        rapport->require_subcommand(0, 1);
        CLI::App* natellen =
            opdracht(*rapport, "controleer",
                     "Zeg of elk vastgesteld rapport in een database nog is wat het was");
        natellen->add_option("--database", rapportcontrole_.database, "Database")->required();
        natellen->add_option("--onderzoek", rapportcontrole_.onderzoek,
                             "Alleen het onderzoek met deze id");
        natellen->add_option("--gegevens", rapportcontrole_.gegevens, "Map met de map criteria");
        bij(natellen, [this](const Uitvoer& uitvoer) {
            return rapportControleer(rapportcontrole_, uitvoer);
        });
        rapport->add_option("--organisatie", rapport_.organisaties,
                            "Alleen van deze organisatie; kan vaker");
        rapport->add_flag("--landelijk", rapport_.landelijk, "Alleen het landelijk rapport");
        rapport->add_option("--uitvoer", rapport_.uitvoer,
                            "Map voor de rapporten; anders reports in de map van maatlat, of "
                            "in deze map als maatlat is geïnstalleerd");
        metBron(rapport, rapport_.bron);
        bij(rapport, [this](const Uitvoer& uitvoer) { return rapportOpdracht(rapport_, uitvoer); });

        CLI::App* beheerder = opdracht(
            app_, "beheerder", "Maak een link voor een beheerder zonder wachtwoord of telefoon");
        instellingenOptie(*beheerder);
        beheerder->add_option("--database", beheerder_.database, "Database")->required();
        beheerder->add_option("--email", beheerder_.email,
                              "E-mailadres van de beheerder, als er meer zijn");
        bij(beheerder,
            [this](const Uitvoer& uitvoer) { return beheerderOpdracht(beheerder_, uitvoer); });
        bewaarOpdrachten();

        CLI::App* start =
            opdracht(app_, "start", "Start de webapplicatie, tot u haar stopt met Ctrl-C");
        startOpties(*start, start_);
        bij(start, [this](const Uitvoer& uitvoer) { return startOpdracht(start_, uitvoer); });

        CLI::App* oefenen =
            opdracht(app_, "oefenen",
                     "Start een oefenomgeving, met verzonnen toetsen die nergens meetellen");
        oefenenOpties(*oefenen, oefenen_);
        bij(oefenen, [this](const Uitvoer& uitvoer) { return oefenenOpdracht(oefenen_, uitvoer); });
    }

    int draai(std::vector<std::string> argumenten, std::ostream& uit, std::ostream& fout) {
        std::reverse(argumenten.begin(), argumenten.end());  // as CLI11 wants them
        try {
            app_.parse(argumenten);
        } catch (const CLI::Success& hulp) {
            app_.exit(hulp, uit, fout);
            return kGoed;
        } catch (const CLI::ParseError& verkeerd) {
            fout << inHetNederlands(verkeerd) << "\nHulp: " << wegNaar(gekozen()) << " --help\n";
            return kFout;
        }
        controleerLegeWaarden();
        for (const auto& [opdracht, doe] : doen_)
            if (opdracht->parsed()) {
                controleerFormaat();
                return doe({uit, fout});
            }
        // No command, or half of one: the help is the best answer.
        fout << (app_.get_subcommand("kader")->parsed()
                     ? "Zeg wat u met het kader wilt: controleer of toon.\n"
                 : app_.get_subcommand("steekproef")->parsed()
                     ? "Zeg wat u met de steekproef wilt: controleer.\n"
                     : "Zeg wat u wilt doen: noem een opdracht.\n")
             << app_.help();
        return kFout;
    }

    Opdrachtbeschrijving beschrijving() const { return beschrijf(app_); }

  private:
    void bewaarOpdrachten() {
        CLI::App* kopie =
            opdracht(app_, "reservekopie", "Maak een hele kopie, ook terwijl Maatlat draait");
        instellingenOptie(*kopie);
        kopie->add_option("--database", reservekopie_.database, "Database")->required();
        kopie->add_option("--naar", reservekopie_.naar, "Map waar de kopie in komt")->required();
        kopie->add_option("--sleutels-naar", reservekopie_.sleutelsNaar,
                          "Map voor de sleutels, ergens anders; anders gaan die niet mee");
        bewaarOptie(*kopie, reservekopie_.bewaar);
        kopie->add_flag("--klok-klopt", reservekopie_.klokKlopt,
                        "De klok van deze computer klopt, ook al sprong hij");
        kopie->add_option("--gegevens", reservekopie_.gegevens, "Map met de map criteria");
        bij(kopie, [this](const Uitvoer& uitvoer) {
            return reservekopieOpdracht(reservekopie_, uitvoer);
        });

        CLI::App* terug =
            opdracht(app_, "herstel", "Zet een reservekopie terug, naast wat er staat");
        terug->add_option("--van", herstel_.van, "Map van de reservekopie")->required();
        terug->add_option("--naar", herstel_.naar, "Nieuwe database; mag nog niet bestaan")
            ->required();
        terug->add_option("--sleutels-van", herstel_.sleutelsVan, "Map van de kopie van sleutels");
        bij(terug, [this](const Uitvoer& uitvoer) { return herstelOpdracht(herstel_, uitvoer); });

        CLI::App* nakijken =
            opdracht(app_, "controleer",
                     "Zeg of een database met haar mappen heel is, en zo niet: wat niet");
        instellingenOptie(*nakijken);
        nakijken
            ->add_option("--database", controleer_.database,
                         "Database, of map van een reservekopie")
            ->required();
        nakijken->add_option("--gegevens", controleer_.gegevens, "Map met de map criteria");
        bij(nakijken,
            [this](const Uitvoer& uitvoer) { return controleerOpdracht(controleer_, uitvoer); });

        CLI::App* publicatie =
            opdracht(app_, "publicatie", "Maak de map met gepubliceerde rapporten weer heel");
        instellingenOptie(*publicatie);
        publicatie->add_option("--database", publicatie_.database, "Database")->required();
        publicatie->add_flag("--controleer", publicatie_.controleer,
                             "Zeg alleen wat er niet klopt");
        publicatie->add_option("--gegevens", publicatie_.gegevens,
                               "Map met de mappen criteria en templates");
        bij(publicatie,
            [this](const Uitvoer& uitvoer) { return publicatieOpdracht(publicatie_, uitvoer); });
    }

    using Doe = std::function<int(const Uitvoer&)>;

    static CLI::App* opdracht(CLI::App& onder, const std::string& naam, const std::string& wat) {
        CLI::App* nieuw = onder.add_subcommand(naam, wat);
        nieuw->group("Opdrachten");
        nieuw->footer("");
        nieuw->set_help_flag("-h,--help", "Toon deze hulp")->configurable(false);
        return nieuw;
    }

    void bij(CLI::App* opdracht, Doe doe) { doen_.emplace_back(opdracht, std::move(doe)); }

    static void metBron(CLI::App* opdracht, Bronopties& bron) {
        regelsetOptie(*opdracht, bron);
        bronopties(*opdracht, bron, true);
    }

    /// The command that was typed, as deep as it goes.
    const CLI::App& gekozen() const {
        const CLI::App* diepste = &app_;
        while (!diepste->get_subcommands().empty())
            diepste = diepste->get_subcommands().front();
        return *diepste;
    }

    static std::string wegNaar(const CLI::App& opdracht) {
        const CLI::App* boven = opdracht.get_parent();
        return (boven ? wegNaar(*boven) + " " : "") + opdracht.get_name();
    }

    /// An empty value comes from a variable that was not filled; to take it for "not given" would
    /// silently do something else than was meant.
    void controleerLegeWaarden() const {
        for (const CLI::Option* optie : gekozen().get_options())
            for (const std::string& waarde : optie->results())
                if (waarde.empty() && optie->get_expected_min() > 0)
                    throw Gebruikersfout("Bij " + optie->get_name() +
                                         " staat geen waarde. Vul die in, of laat de optie weg.");
    }

    void controleerFormaat() const {
        eisFormaat(ranglijst_.formaat, CLI::detail::split(kRanglijstformaten, '|'));
        eisFormaat(nareken_.formaat, CLI::detail::split(kNarekenformaten, '|'));
    }

    static void eisFormaat(const std::string& formaat, const std::vector<std::string>& formaten) {
        if (std::find(formaten.begin(), formaten.end(), formaat) != formaten.end()) return;
        std::string keuzes;
        for (const std::string& een : formaten)
            keuzes += (keuzes.empty() ? "" : een == formaten.back() ? " of " : ", ") + een;
        throw Gebruikersfout("Het formaat \"" + formaat + "\" is onbekend." +
                             bedoeltU(formaat, formaten) + " Kies " + keuzes + ".");
    }

    std::string inHetNederlands(const CLI::ParseError& fout) const {
        // A word that nobody knows may well be the option that CLI11 misses.
        if (const std::string woorden = onbekend(); !woorden.empty()) return woorden;
        const std::string melding = fout.what();
        // CLI11 puts the name of the option first in these messages.
        const std::string naam = melding.substr(0, melding.find_first_of(": "));
        if (dynamic_cast<const CLI::RequiredError*>(&fout))
            return naam == "bestand" ? "Noem minstens één bestand." : naam + " ontbreekt.";
        if (dynamic_cast<const CLI::ArgumentMismatch*>(&fout))
            return "Bij " + naam + " hoort precies één waarde.";
        return "Bij een optie zonder waarde, zoals --alles, staat toch een waarde.";
    }

    /// Names the words that nothing knew, with the nearest that is known; empty when there are
    /// none.
    std::string onbekend() const {
        std::vector<std::string> bekend;
        const CLI::App& diepste = gekozen();
        for (const CLI::App* een : diepste.get_subcommands([](const CLI::App*) { return true; }))
            bekend.push_back(een->get_name());
        for (const CLI::Option* een : diepste.get_options())
            bekend.push_back(een->get_name());
        std::string alles;
        for (const std::string& woord : app_.remaining(true)) {
            if (!alles.empty()) alles += "\n";
            const bool opVerkeerdePlaats =
                std::find(bekend.begin(), bekend.end(), woord) != bekend.end();
            alles += opVerkeerdePlaats
                         ? "Zet \"" + woord + "\" achter de opdracht " + diepste.get_name() + "."
                         : "\"" + woord + "\" is hier onbekend." + bedoeltU(woord, bekend);
        }
        return alles;
    }

    CLI::App app_{"Maatlat: oordelen over Veilig Thuis, met uitleg", "maatlat"};
    KaderOpties kader_;
    SteekproefOpties steekproef_;
    VerklaarOpties verklaar_;
    ImporteerOpties importeer_;
    RanglijstOpties ranglijst_;
    NarekenOpties nareken_;
    RapportOpties rapport_;
    RapportcontroleOpties rapportcontrole_;
    BeheerderOpties beheerder_;
    ReservekopieOpties reservekopie_;
    HerstelOpties herstel_;
    ControleerOpties controleer_;
    PublicatieOpties publicatie_;
    StartOpties start_;
    OefenenOpties oefenen_;
    std::vector<std::pair<CLI::App*, Doe>> doen_;
};

}  // namespace

Opdrachtbeschrijving beschrijfProgramma() {
    return Opdrachtregel().beschrijving();
}

int draai(const std::vector<std::string>& argumenten, std::ostream& uitvoer,
          std::ostream& foutuitvoer) {
    VeiligeUitvoer veiligUit(uitvoer);
    VeiligeUitvoer veiligFout(foutuitvoer);
    std::ostream uit(&veiligUit);
    std::ostream fout(&veiligFout);
    try {
        const int code = Opdrachtregel().draai(argumenten, uit, fout);
        uit.flush();
        if (!uit) {
            fout << "Het resultaat kon niet worden weggeschreven.\n";
            return kFout;
        }
        return code;
    } catch (const Bladkeuze& wat) {
        fout << wat.what() << "\nKies er een met --blad, zoals: --blad "
             << aangehaald(wat.bladen().front()) << "\n";
    } catch (const Gebruikersfout& wat) {
        fout << wat.what() << "\n";
    } catch (const std::bad_alloc&) {
        fout << "Er is te weinig geheugen voor deze opdracht.\n";
    } catch (const std::exception& wat) {
        fout << "Er ging iets mis in maatlat zelf. Meld dit aan de beheerder, met deze tekst: "
             << wat.what() << "\n";
    }
    return kFout;
}

}  // namespace maatlat
