package dev.sysdesign.diagram.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG as a reader of XML sees it. */
final class Drawing {
  private final Document document;

  /** Fails where the text is not well-formed. */
  Drawing(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** All elements for which this holds. */
  List<Element> all(Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (wanted.test(element)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The values of an attribute, wherever it is. */
  List<String> values(String attribute) {
    return all(e -> e.hasAttribute(attribute)).stream()
        .map(e -> e.getAttribute(attribute))
        .toList();
  }

  /** The values of {@code data-id} of the elements of a class. */
  List<String> ids(String css) {
    return withClass(css).stream().map(e -> e.getAttribute("data-id")).toList();
  }

  List<Element> withClass(String css) {
    return all(e -> List.of(e.getAttribute("class").split(" ")).contains(css));
  }

  /** The texts of the elements of a class. */
  List<String> texts(String css) {
    return withClass(css).stream().map(Element::getTextContent).toList();
  }
}
