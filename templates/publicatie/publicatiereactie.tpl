{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#MET_RAPPORT}}
<p><a href="{{RAPPORT_PAD}}">Vastgesteld rapport bekijken</a></p>
{{/MET_RAPPORT}}
{{#MAG_REAGEREN}}
<section aria-labelledby="reageren">
<h2 id="reageren">Uw reactie</h2>
<p>{{UITLEG}}</p>
{{#MET_BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/MET_BERICHT}}
<form method="post" action="{{PAD}}" data-concept="publicatiereactie" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<div class="knoppen">
<button type="submit" name="keuze" value="opslaan">Sla de reactie op</button>
<button type="submit" name="keuze" value="tel" class="secondary">Tel de woorden</button>
</div>
</form>
</section>
{{/MAG_REAGEREN}}
{{#BESLUITEN}}
<section aria-labelledby="besluiten">
<h2 id="besluiten">Besluiten</h2>
{{#BESLUIT}}
<section>
<h3>{{BESLUITTITEL}}</h3>
{{>SAMENVATTINGSLIJST}}
</section>
{{/BESLUIT}}
</section>
{{/BESLUITEN}}
{{>PAGINAVOET}}
