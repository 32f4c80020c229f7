package org.rapporteur.intake.report;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.*;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.intake.example.ExampleEntries;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.terms.DateRange;
import java.time.LocalDate;
import java.util.*;
class DumpTests {
  static String w(String s){ return s==null?"":s.toLowerCase().replaceAll("[^\\p{L}\\p{N}]+"," ").strip(); }
  @Test void dump() {
    var which = ReportOf2024.valueOf(System.getProperty("which","REAL"));
    var ev = ReferenceEvidence.on(null,null,ItuCatalogue.CATALOGUE,null);
    var facts = new ReportFacts(ev.catalogue(), ev.radioTexts(), ev.bodies().all().toList(), ev.resolutions(), Map.of(), Map.of());
    var lang = ReportLanguage.of(which.document());
    var said = lang.texts();
    var printed = new DateRange(LocalDate.of(2024,2,1), LocalDate.of(2024,9,30));
    var cut = new CutOffGuess(facts.catalogue(), printed).of(said);
    System.out.println("CUT "+cut);
    var texts = ProposedTexts.read(said, new TextReading(facts, new ReportDays(printed, cut), "2024-09", "Report")).all();
    Map<String,TextEntry> ex = ExampleEntries.byName();
    int right=0,sure=0,wrongSure=0,n=0;
    for (var m : ReportOf2024.mentions()) { n++;
      var e = ExampleEntries.of(m);
      var found = texts.stream().filter(t->t.lines().stream().anyMatch(l->l.place().equals(m.getField("paragraph")))).filter(t->ExampleEntries.sameName(t.entry(), e)).findFirst().orElse(null);
      if (found==null) { System.out.println("MISSING "+m.getField("paragraph")+" "+m.getField("number")+" "+m.getField("title")); continue; }
      var a=found.entry();
      List<String> diff=new ArrayList<>();
      if(a.kind()!=e.kind())diff.add("kind "+a.kind()+"/"+e.kind());
      if(!Objects.equals(a.identity().designation(),e.identity().designation()))diff.add("des "+a.identity().designation()+"/"+e.identity().designation());
      if(!Objects.equals(a.identity().workName(),e.identity().workName()))diff.add("name "+a.identity().workName()+"/"+e.identity().workName());
      if(!Objects.equals(a.identity().region(),e.identity().region()))diff.add("region "+a.identity().region()+"/"+e.identity().region());
      if(!w(a.identity().title()).equals(w(e.identity().title())))diff.add("title "+a.identity().title()+"/"+e.identity().title());
      if(!m.getField("study_group").isEmpty()&&!Objects.equals(a.group(),e.group()))diff.add("group "+a.group()+"/"+e.group());
      if(!a.stages().equals(e.stages()))diff.add("stages "+a.stages()+"/"+e.stages());
      if(!a.ancestry().equals(e.ancestry()))diff.add("anc "+a.ancestry()+"/"+e.ancestry());
      if(diff.isEmpty())right++; else System.out.println((found.sure()?"WRONG SURE ":"WRONG ")+m.getField("paragraph")+" "+m.getField("number")+" "+diff);
      if(found.sure()){sure++; if(!diff.isEmpty())wrongSure++;} else System.out.println("  unsure "+m.getField("paragraph")+" "+m.getField("number")+" "+found.remarks().stream().map(r->r.code()+""+r.arguments()).toList());
    }
    System.out.println("right "+right+" sure "+sure+" wrongsure "+wrongSure+" of "+n);
    Set<String> matched=new HashSet<>();
    for (var t: texts) if(ex.values().stream().noneMatch(e->ExampleEntries.sameName(t.entry(),e))) System.out.println("EXTRA "+t.key()+" "+t.lines().get(0).place());
  }
}
