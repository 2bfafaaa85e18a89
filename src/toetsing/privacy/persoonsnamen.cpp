// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/persoonsnamen.h"

#include <algorithm>
#include <unordered_set>

namespace maatlat {

namespace {

using Woorden = std::unordered_set<std::string_view>;

constexpr std::string_view kVoornamen =
    // Dutch and Frisian, men
    "aart abel adam adriaan albert alex alexander allard andre andré anton antoon arie arjan arjen "
    "arnold arnoud arthur bart bastiaan benjamin bernard bert bob boris bram brian casper cees "
    "chris christiaan cornelis daan daniel daniël danny david dennis diederik dirk dylan ed edwin "
    "eelco eric erik ernst erwin evert fedde ferdinand finn floris fred frederik frits geert "
    "gerard gerrit gert gijs guido guus hans harry hein hendrik henk herman hidde hugo huub ian "
    "igor ivo jaap jack jacob jacobus jan jasper jayden jelle jelmer jeroen jesper jesse jochem "
    "joep johan johannes joop joost jordy joris jos joshua julian jurgen jurre jurriaan justin kai "
    "karel kees kevin klaas koen koos lars laurens leendert leo leon levi lex liam lodewijk louis "
    "luc luca lucas luuk maarten marcel marco marijn marnix martijn martin mathijs matthijs "
    "maurits melvin menno merijn michael michaël michel michiel mick mike mitchell morris nick "
    "nico niek niels noah olaf olivier oscar otis owen pascal patrick paul pepijn peter petrus "
    "piet pieter pim quinten ralph ramon raymond reinier remco rene rené richard rick rik rob "
    "robbert robert robin roel roeland rogier roland ron ronald ruben rudolf rutger ruud ryan "
    "sander sebastiaan sem siem simon sjaak sjoerd stefan stephan steven stijn sven teun theo "
    "thijmen thijs thom thomas tijmen tijn tim timo tobias tom victor vincent walter wesley wessel "
    "wiebe wilco willem wim wouter xander yannick yorick "
    // Dutch and Frisian, women
    "angela angelique angélique anita anja anna anne anneke annemarie annemiek annette anouk "
    "astrid barbara beatrix bianca brenda brigitte britt carla carolien caroline catharina chantal "
    "charlotte christa christel christina cindy claudia conny corrie danielle daniëlle daphne "
    "debbie demi denise diana dianne dominique dorien eline elisa elisabeth elise ella ellen elly "
    "elsa emily emma esmee esmée esther eva eveline evi evie femke fenna francien froukje geertje "
    "gerda greet greetje gwen hanna hannah hanneke heleen helena helma henny hetty ilse ina ineke "
    "inez inge ingrid irene isa isabel isabella ivonne jacqueline janneke jannie janny jeanette "
    "jennifer jenny jessica jill joan joke jolanda jolien josephine josje joyce judith julia "
    "juliette karin karlijn kelly kim kimberly kirsten lara laura leonie lieke liesbeth lina linda "
    "lisa lisette lizzy loes lonneke lotte louise lucia luna lynn maaike maartje madelon manon "
    "marga margreet margriet maria marianne marieke marije marijke marina marion marjan marjolein "
    "marleen marlies marloes martha martine mathilde maud melanie melissa mia michelle mieke mila "
    "miranda mirjam monique myrthe naomi natalie natasja nathalie nicole nicolette nienke nina noa "
    "noortje nora olga olivia patricia paula petra puck rachel rebecca renate renee renée ria "
    "rianne rosa rosalie saar sabine sabrina sandra sanne sara sarah saskia silvia simone sofia "
    "sofie sonja sophia sophie stephanie susan susanne suzan suzanne sylvia tamara tanja tess "
    "tessa thea tineke tirza trudy truus valerie vera veronique wendy wilhelmina willemijn wilma "
    "yara yvette yvonne zoe zoë "
    // Turkish and Kurdish
    "ahmet aylin ayse ayşe azra baran berat burak busra büşra defne deniz derya dilara ebru elif "
    "emine emir emre enes esra eylül fatma gulsen gülsen hasan hatice huseyin hüseyin ibrahim "
    "ismail kemal kerem mehmet merve meryem murat mustafa nuray omer orhan osman ozlem selim "
    "serdar serkan sevda sibel songul songül tugba tuğba yasemin yusuf zeynep ömer özlem "
    // Moroccan, and Arabic, Persian, Somali and Eritrean
    "aaliyah abdallah abdel abdelaziz abdelkader abdi abdirahman abdullah adil ahlam ahmed aicha "
    "ali amin amina amine amir anas anass arash asma ayaan ayoub aziz aïcha bilal chaima dounia "
    "driss fadi fadoua farah farid farida fatiha fatima haben hafsa hala hamid hamza hanan hanane "
    "hassan hodan houda hussein ikram ilias ilyas iman imane imran ismael jamal kamal karim karima "
    "khadija khaled khalid latifa layla leila loubna mahmoud malika mariam maryam meryam mimoun "
    "mohamed mohammad mohammed mohand mounir muhammed nabil nadia naima najat nordin nour noura "
    "nourdin omar rachid rachida rami rana rania rayan redouan reza safa said salma sami samir "
    "samira samuel sanae saïd selam shirin siham souad soufian soufiane soumaya tarik tesfay "
    "yasmin yasmina yassin yassine yonas younes youssef zahra zakaria ziad zineb "
    // Surinamese and Caribbean
    "anil anjali ashwin chayenne cheyenne clyde denzel dwight gladys glenn humphrey jermaine "
    "jerrel kavita mavis nisha orlando precious priscilla priya quincy radjen rajesh raquel ravi "
    "rishi romeo shanice sharon sheila shirley soenita sunil sunita vanessa winston xiomara "
    "yolanda "
    // Polish and other
    "agnieszka aleksandra andrei andrzej beata bogdan dawid dimitri dmitri dorota elena ewa georgi "
    "grzegorz ioana irina ivan iwona jakub joanna kamil katarzyna krzysztof lukasz magdalena "
    "malgorzata marcin mateusz małgorzata mihai monika natalia nikola oksana olena oliwia pawel "
    "paweł piotr sergei svetlana szymon tomasz weronika wojciech zofia zuzanna łukasz";

constexpr std::string_view kOokBeginVanZin =
    "arend bas els fleur floor frank harm iris mark mees merel noor roos sam storm ton toon wil";

constexpr std::string_view kOokMetHoofdletter = "ad ben bo can frans jet job max milan nova";

constexpr std::string_view kAchternamen =
    "amrani arslan aydin bakkali benali boersma bosma bosman bouzid celik demir dijkman dijkstra "
    "dogan douma gerritsen haddad hendriks hendrikse hermans hoekstra hofman hofstra hoogendoorn "
    "huizinga idrissi jacobs jacobsen jansen jansma janssen janssens kaya kilic kowalska kowalski "
    "kuipers mansouri martens mulder nguyen nowak ozturk peeters petersen pietersen pinas postma "
    "ramdin ramlal sahin scholten schouten sikkema singh smits terpstra timmermans veenstra "
    "verbeek verhagen verhoeven vermeer vermeulen wiersma willems willemsen wisniewski yildiz "
    "yilmaz yılmaz zijlstra çelik öztürk şahin";

Woorden woordenVan(std::string_view lijst) {
    Woorden uit;
    for (std::size_t van = 0; van < lijst.size();) {
        const std::size_t eind = std::min(lijst.find(' ', van), lijst.size());
        uit.insert(lijst.substr(van, eind - van));
        van = eind + 1;
    }
    return uit;
}

}  // namespace

Voornaam voornaam(std::string_view klein) {
    static const Woorden zeker = woordenVan(kVoornamen);
    static const Woorden inZin = woordenVan(kOokBeginVanZin);
    static const Woorden metAchternaam = woordenVan(kOokMetHoofdletter);
    if (zeker.contains(klein)) return Voornaam::zeker;
    if (inZin.contains(klein)) return Voornaam::inZin;
    return metAchternaam.contains(klein) ? Voornaam::metAchternaam : Voornaam::geen;
}

bool isAchternaam(std::string_view klein) {
    static const Woorden namen = woordenVan(kAchternamen);
    return namen.contains(klein);
}

}  // namespace maatlat
