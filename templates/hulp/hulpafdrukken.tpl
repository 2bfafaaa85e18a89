{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIET_GEINSTALLEERD}}
<p>De handleiding is niet geïnstalleerd. Vraag de beheerder om haar te installeren: ze hoort in de map docs/handleiding van Maatlat.</p>
{{/NIET_GEINSTALLEERD}}
<p class="niet-op-papier">Druk deze pagina af met de knop Afdrukken van uw browser. <a href="/hulp">Terug naar Hulp</a></p>
{{#MET_INHOUD}}
<ul class="inhoudsopgave">
{{#INHOUD}}
<li><a href="#{{NAAR}}">{{NAARKOP}}</a></li>
{{/INHOUD}}
</ul>
{{/MET_INHOUD}}
<div class="handleiding">
{{#DEEL}}
<section class="boekdeel">
<h2 id="{{DEELANKER}}">{{DEELTITEL}}</h2>
<p class="bij">{{VOOR_WIE}}</p>
{{#INLEIDING}}
{{>HULPBLOKKEN}}
{{/INLEIDING}}
{{#SECTIE}}
<section>
<h3 id="{{ANKER}}">{{KOP}}</h3>
{{>HULPBLOKKEN}}
</section>
{{/SECTIE}}
</section>
{{/DEEL}}
</div>
{{>PAGINAVOET}}
