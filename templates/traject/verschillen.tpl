{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="{{KLASSE}}">{{STAND}}</p>
<p>{{UITLEG}}</p>
{{#DEEL}}
<section>
<h2>{{KOP}}</h2>
{{#GEEN}}
<p>Er zijn geen verschillen.</p>
{{/GEEN}}
{{#VERSCHILLEN}}
<ul class="kaarten" id="verschil">
{{#VERSCHIL}}
<li>
{{#TE_KIEZEN}}
<h3 class="keuzekop"><label><input type="checkbox" form="verklaring" name="verschil" value="{{KENMERK}}"{{#GEKOZEN}} checked{{/GEKOZEN}}> {{WELK}}</label></h3>
{{/TE_KIEZEN}}
{{#NIET_TE_KIEZEN}}
<h3>{{NAAM}}</h3>
{{/NIET_TE_KIEZEN}}
<div class="naast">
<div>
<h4>Was</h4>
{{#WAS}}
{{>TEKSTVERSCHIL}}
{{/WAS}}
{{#NIEUW}}
<p>Dit stond er nog niet.</p>
{{/NIEUW}}
</div>
<div>
<h4>Wordt</h4>
{{#WORDT}}
{{>TEKSTVERSCHIL}}
{{/WORDT}}
{{#WEG}}
<p>Dit staat er niet meer.</p>
{{/WEG}}
</div>
</div>
{{#VERKLAARD}}
<p>Hoort bij: {{WAAROM}}</p>
{{#MET_REDEN}}
<blockquote><p class="zoals-getypt">{{REDEN}}</p></blockquote>
{{/MET_REDEN}}
{{/VERKLAARD}}
{{#ONVERKLAARD}}
<p class="warning">{{WAT_NODIG}}</p>
{{/ONVERKLAARD}}
</li>
{{/VERSCHIL}}
</ul>
{{/VERSCHILLEN}}
</section>
{{/DEEL}}
{{#VERKLAREN}}
<section aria-labelledby="verklaren">
<h2 id="verklaren">Zeggen waar het bij hoort</h2>
{{#MET_BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/MET_BERICHT}}
<p>Kies hierboven een of meer verschillen. Verandert een tekst daarna weer, dan moet u opnieuw zeggen waar het bij hoort.</p>
<form method="post" action="{{PAD}}" id="verklaring" data-concept="verschillen" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="0">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Opslaan</button>
</form>
</section>
{{/VERKLAREN}}
{{#VERWERKING}}
<p><a href="{{VERWERKINGPAD}}">Punten van de organisatie</a></p>
{{/VERWERKING}}
<p><a href="{{VASTSTELPAD}}">Vaststellen</a></p>
{{>PAGINAVOET}}
