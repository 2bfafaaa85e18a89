{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{#OEFENING}}Oefening: {{/OEFENING}}{{#MET_FOUTEN}}Fout: {{/MET_FOUTEN}}{{TITEL}}{{#VAN_TOETS}} – {{WAARVAN}}{{/VAN_TOETS}} – Maatlat</title>
<link rel="stylesheet" href="{{STIJL_MANON}}">
<link rel="stylesheet" href="{{STIJL_EIGEN}}">
<link rel="icon" href="{{ICOON}}" type="image/svg+xml">
<script type="module" src="{{SCRIPT}}"></script>
</head>
<body data-persoon="{{PERSOON}}" data-zegel="{{ZEGEL}}" data-sessie="{{SESSIE}}">
<a class="skip-to-content" href="#inhoud">Naar de inhoud</a>
{{#OEFENING}}
<section class="oefening" aria-label="Oefening"><p><strong>Dit is een oefening.</strong> Wat u hier invult telt nergens mee.</p></section>
{{/OEFENING}}
<header class="page-header">
<a class="merk" href="/">Maatlat</a>
{{#MENUKNOP}}
<button type="button" class="menuknop" popovertarget="hoofdmenu">Menu</button>
{{/MENUKNOP}}
<div class="kopmenu" id="hoofdmenu" popover>
{{#MENU}}
<nav class="hoofdmenu" aria-label="Hoofdmenu">
<ul>
{{#MENUPUNT}}
<li><a href="{{PAD}}"{{#HIER}} aria-current="page"{{/HIER}}>{{TEKST}}</a></li>
{{/MENUPUNT}}
</ul>
</nav>
{{/MENU}}
{{#AANGEMELD}}
<form class="wie" method="post" action="/uitloggen" data-uitloggen>
{{>FORMULIERZEGEL}}
<span>{{WIE}}</span>
<button type="submit">Uitloggen</button>
</form>
{{/AANGEMELD}}
</div>
<a class="paginahulp" href="{{HULP_PAD}}" target="_blank">Hulp<span class="waarvan"> bij deze pagina</span><span class="nieuwtabblad"> (nieuw tabblad)</span></a>
</header>
{{#KRUIMELS}}
<nav class="breadcrumb-bar" aria-label="Kruimelpad">
<ol>
{{#KRUIMEL}}
<li>{{#VERWIJZING}}<a href="{{PAD}}">{{TEKST}}</a>{{/VERWIJZING}}{{#PLAATS}}<span aria-current="page">{{TEKST}}</span>{{/PLAATS}}</li>
{{/KRUIMEL}}
</ol>
</nav>
{{/KRUIMELS}}
<main id="inhoud" tabindex="-1">
<article{{#BREED}} class="breed"{{/BREED}}>
{{>FOUTENLIJST}}
{{#GELUKT}}
<p class="confirmation" role="status">{{GELUKT}}</p>
{{/GELUKT}}
{{#WAARSCHUWING}}
<p class="warning">{{WAARSCHUWING}}</p>
{{/WAARSCHUWING}}
{{#STILTE_EINDE}}
<div class="warning" data-sessie-einde>
<form method="post" action="/account/verleng" target="_blank">
{{>FORMULIERZEGEL}}
<p>U wordt over {{NOG}} uitgelogd, omdat u lang niets hebt gedaan. Verlengen gaat in een nieuw tabblad: wat u op deze pagina hebt ingevuld, blijft staan.</p>
<button type="submit">Verleng</button>
</form>
</div>
{{/STILTE_EINDE}}
{{#DAG_EINDE}}
<div class="warning" data-sessie-einde>
<form method="post" action="/uitloggen">
{{>FORMULIERZEGEL}}
<p>U wordt over {{NOG}} uitgelogd: twaalf uur na het inloggen moet u opnieuw inloggen. Sla eerst op wat u op deze pagina hebt ingevuld. Bent u te laat met opslaan, dan krijgt u uw tekst na het inloggen terug.</p>
<button type="submit">Uitloggen en opnieuw inloggen</button>
</form>
</div>
{{/DAG_EINDE}}
<h1>{{TITEL}}</h1>
{{>STANDBLOK}}
